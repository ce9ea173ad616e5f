"""Words that tell whose a target is, or where it is at home."""

from typing import Final

from summarizer.text.word_sets import word_set

OFFICES: Final = word_set(
    """head heads chief chiefs chairman chairwoman chair president vice-president premier minister
    ministers secretary deputy deputies director commander commanders leader leaders governor
    governors mayor mayors speaker ambassador envoy general generals colonel colonels admiral
    admirals officer officers official officials judge judges prosecutor prosecutors member members
    senator senators lawmaker lawmakers spokesman spokeswoman spokesperson adviser advisers advisor
    citizen citizens national nationals resident residents native subject employee employees
    unit units arm branch division department directorate captain soldier soldiers
    lieutenant major marshal wife husband son sons daughter daughters brother sister ally aide
    cabinet"""
)
"""Heads of descriptions that are of what stands behind "of": "a member of Iran's parliament"."""

SERVANTS: Final = word_set(
    """officer officers official officials judge judges general generals colonel colonels commander
    commanders major minister spokesman spokeswoman spokesperson adviser advisers prosecutor
    prosecutors soldier soldiers agent agents captain admiral lieutenant brigadier member members
    scientist scientists engineer engineers employee employees lawmaker lawmakers director"""
)
"""Heads of descriptions that serve what stands behind "in", "at" and "for"."""

ADVISERS: Final = word_set("adviser advisers advisor advisors aide aides deputy secretary")
"""Heads of descriptions that are of what stands behind "to": "an adviser to Iran's leader"."""

GUESTS: Final = word_set(
    """investor investors ambassador ambassadors envoy envoys consul correspondent correspondents
    diplomat diplomats attache attaché expert analyst specialist critic interest interests stake
    role part"""
)
"""Heads of descriptions that are not at home where they are: "an investor in Iran"."""

STATE_OFFICES: Final = word_set(
    """officials officers generals colonels admirals judges prosecutors lawmakers legislators
    ministers senators mps parliamentarians governors mayors magistrates wardens jailers policemen
    commanders deputies"""
)
"""Those who can only be of a state, however many they are: "nine senior military officers"."""

PRIVATE: Final = word_set(
    """militia militias rebel rebels company bank firm group business sports football union party
    cartel gang insurgent guerrilla mercenary paramilitary church retired un u.n. united
    taliban houthi houthis hezbollah hamas isis"""
)
"""Words beside an office that is no state's: "two militia commanders"."""
