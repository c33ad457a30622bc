// Places that are no longer those of a copy: a document of its own is read from there.
UNWIND $files AS file
MATCH (c:Copy {file: file})
DETACH DELETE c
