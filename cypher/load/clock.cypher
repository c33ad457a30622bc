// The time by which the database dates what is loaded.
RETURN datetime() AS now
