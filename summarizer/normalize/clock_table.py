"""How the time of day and its zone are written."""

from typing import Final

TIMES: Final = (
    (
        r"(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>a\.?\s?m\b\.?|p\.?\s?m\b\.?"
        r"|AM\b|PM\b)"
    ),
    (
        r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?=\s?(?:\(?[A-Z]{2,4}\b|hours|hrs|local"
        r"|\([A-Z]|,|$|in\b|on\b))"
    ),
    r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=\s?(?:GMT|UTC|KST|JST|IST|hours|hrs|local\b))",
    r"\b(?P<word>[Nn]oon|[Mm]idday|[Mm]idnight)\b",
)
ZONES: Final = (
    r"(?:\s?(?:hours|hrs)\b)?,?\s?\(?(?P<zone>(?:GMT|UTC|KST|JST|IST|EST|EDT|ET|CST|CDT|CT|MST"
    r"|PST|PDT"
    r"|PT|BST|CET|CEST|MSK|AST|IRST|PKT|HKT|SGT|AEST|AEDT)\b(?:[+-]\d{1,2})?|local time"
    r"|[A-Z][\w’']+"
    r"(?: [A-Z]\w+)? time|Eastern|Pacific)\)?"
)
