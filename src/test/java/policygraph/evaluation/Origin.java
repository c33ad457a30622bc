package policygraph.evaluation;

/** How a document with gold came about. */
enum Origin {
    /** The real reply that the project was given; part of the project. */
    GIVEN("given", "real, given with the project"),
    /** Written for this project in the genre; local programmes, figures and people in it are invented; part of the project. */
    WRITTEN("written", "written for this project, invented"),
    /**
     * Written by others in the genre, over other regions and fields, and marked by them; local programmes, figures and
     * people are invented. Each was graded once before any rule was bettered with its help; part of the tests.
     */
    OTHER("other", "written to test it, invented"),
    /** Public replies and letters of other departments; kept outside the project. */
    REAL("real", "real, of other departments, kept outside the project");

    private final String label;
    private final String meaning;

    Origin(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    String label() {
        return label;
    }

    String meaning() {
        return meaning;
    }
}
