"""The deterministic reader: sentences in, a draft out, by tables and short functions.

`scene` finds once what all rules look at (quotations, names, dates, countries); `entities` and the
modules under it say who is named and whom "he" or "the ministry" means; `actors`, `quotes`,
`sanctions` and `launches` each draft one kind of record.
"""
