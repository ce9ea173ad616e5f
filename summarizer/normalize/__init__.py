"""Pure functions from words to values: dates, numbers, countries, bodies, missiles, programs.

Each takes copied text and returns what it means, or None where it does not say. Tables stand
apart from logic: in `tables/*.csv`, and in modules named `*_table`.
"""
