"""Notes over many articles: merge, compare, compose, check."""

from summarizer.briefing.filters import Filter
from summarizer.briefing.model.composer import acompose_note
from summarizer.briefing.note import NoteOptions, make_note

__all__ = ["Filter", "NoteOptions", "acompose_note", "make_note"]
