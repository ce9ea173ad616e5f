"""The briefing note over many articles (issue: every sentence cited)."""
