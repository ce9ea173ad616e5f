"""Tables of the world as it is: pipe-separated files, read once by the module that uses each.

Lists inside a field are parted by semicolons. Cities of more than half a million people come
from GeoNames (geonames.org, CC BY 4.0); ports, provinces and launch sites were added by hand. In
`missiles`, a name after `~` is a word or a person's name too.
"""

import csv
from importlib.resources import files
from itertools import zip_longest


def read_table(name: str) -> list[dict[str, str]]:
    """Return the rows of the table `name`, keyed by the file's first line.

    Raises:
        FileNotFoundError: if the installation lacks the file.
    """
    text = (files(__name__) / f"{name}.csv").read_text(encoding="utf-8")
    columns, *rows = csv.reader(text.splitlines(), delimiter="|")
    return [dict(zip_longest(columns, row, fillvalue="")) for row in rows]


def parts(field: str) -> list[str]:
    """Return the items of a field that holds a list."""
    return [item for item in field.split(";") if item]
