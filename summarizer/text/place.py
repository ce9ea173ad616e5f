"""Where something stands: its first offset and the one behind its last."""

Place = tuple[int, int]
