"""Whether a generated sentence says no more than the sentences it cites.

Three checks, each of them strict rather than clever: its numbers (`figures`), its names (`names`)
and what it says happened (`deeds`). A sentence that fails one is refused, never mended.
"""
