"""Dates."""
from enum import StrEnum
class Precision(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"
    UNRESOLVED = "unresolved"
class Basis(StrEnum):
    EXPLICIT = "explicit"
    DATELINE = "dateline"
    METADATA = "metadata"
    INFERRED = "inferred"
    CROSS_DOCUMENT = "cross_document"
    NO_DATELINE = "no_dateline"
    VAGUE = "vague"
