"""Missiles."""
from enum import StrEnum
class MissileClass(StrEnum):
    SRBM = "SRBM"
    MRBM = "MRBM"
    IRBM = "IRBM"
    ICBM = "ICBM"
    SLBM = "SLBM"
    SLV = "SLV"
    CRUISE = "cruise"
    HYPERSONIC = "hypersonic"
    ROCKET_ARTILLERY = "rocket_artillery"
    UNKNOWN = "unknown"
