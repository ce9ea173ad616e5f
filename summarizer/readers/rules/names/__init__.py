"""Names: persons, bodies, companies, vessels and countries, and whom a pronoun means."""
