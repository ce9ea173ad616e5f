"""Bodies that act under the name of a larger one.

Left: a phrase in a body's folded name; right: the party in whose name it acts, and the department
under which it acts. A sanctions office speaks for its ministry, a council for its union.
"""

from typing import Final

UNIONS: Final[tuple[tuple[str, str], ...]] = (
    ("european union", "EU"),
    ("european commission", "EU"),
    ("european council", "EU"),
    ("european parliament", "EU"),
    ("european external action service", "EU"),
    ("brussels", "EU"),
    ("united nations", "UN"),
    ("un security council", "UN"),
    ("security council", "UN"),
    ("unsc", "UN"),
    ("1718 committee", "UN"),
    ("sanctions committee", "UN"),
    ("group of seven", "G7"),
    ("north atlantic treaty organization", "NATO"),
    ("african union", "African Union"),
    ("economic community of west african states", "ECOWAS"),
)
UNION_ACRONYMS: Final = frozenset({"EU", "UN", "G7", "NATO", "ECOWAS"})

DEPARTMENTS: Final[tuple[tuple[str, str], ...]] = (
    ("office of foreign assets control", "treasury"),
    ("ofac", "treasury"),
    ("treasury", "treasury"),
    ("state department", "state"),
    ("department of state", "state"),
    ("bureau of industry and security", "commerce"),
    ("commerce department", "commerce"),
    ("department of commerce", "commerce"),
    ("justice department", "justice"),
    ("department of justice", "justice"),
    ("office of financial sanctions implementation", "treasury"),
    ("ofsi", "treasury"),
    ("foreign, commonwealth and development office", "foreign office"),
    ("fcdo", "foreign office"),
    ("foreign office", "foreign office"),
    ("foreign ministry", "foreign office"),
    ("ministry of foreign affairs", "foreign office"),
    ("finance ministry", "finance"),
    ("ministry of finance", "finance"),
    ("state secretariat for economic affairs", "economy"),
    ("general court", "court"),
)

GENERIC: Final = frozenset({"administration", "government", "authorities", "officials", "regime"})
"""Words that name a country's government as a whole, not one of its bodies."""
