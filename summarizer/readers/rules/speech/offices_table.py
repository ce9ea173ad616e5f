"""Offices by other names: a president is a leader too, an envoy a diplomat."""

from summarizer.text.word_sets import word_set

_SPEAKING = word_set("spokesman spokeswoman spokesperson")
_CHAIRING = word_set("chair chairman chairwoman chairperson")

SAME_OFFICE: dict[str, frozenset[str]] = {
    **dict.fromkeys(_SPEAKING, _SPEAKING),
    **dict.fromkeys(_CHAIRING, _CHAIRING),
    **dict.fromkeys(
        word_set("president king emir sultan monarch"), word_set("leader head of state")
    ),
    **dict.fromkeys(
        word_set("prime chancellor premier"), word_set("premier leader head of government")
    ),
    **dict.fromkeys(word_set("ambassador envoy"), word_set("ambassador envoy diplomat")),
    **dict.fromkeys(word_set("commander chief"), word_set("commander chief")),
    **dict.fromkeys(word_set("secretary-general director-general"), word_set("chief")),
    **dict.fromkeys(word_set("gen general lt col maj colonel"), word_set("general officer")),
}
"""A word of a role -> words that the same person is called by later."""
