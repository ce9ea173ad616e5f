"""Verbs of what is done with goods, firms and people: data for `voice`.

Behind one of them a participle only says which are meant ("buys sanctioned oil", "helped designated
groups"), and whoever does it has sanctioned nobody. Bases that take regular endings, then forms
that do not.
"""

from typing import Final

REGULAR: Final = """accept access acquire aid admit allow approach arm assist attract avoid await
back broker bunker burn carry cater charter check cite clear conceal contact contain control
cover dock deliver disguise employ enable engage enlist enter escort evade exploit export face
facilitate ferry finance follow fuel fund guard handle harbor harbour help hire host house identify
import include inspect insure intercept involve join launder lease load lure maintain manage mark
market mean move name need offer open operate own pass piece process procure protect provide
purchase reach receive recover recruit refine register release remove rename represent rescue rely
retain return reuse review route scrap search seize service serve shadow shelter ship
shield smuggle source spot stock store suggest supply support target tow track train transfer
transport treat trail trade unload use value visit welcome watch want"""
"""Verbs that take regular endings."""

IRREGULAR: Final = """bring brings brought bringing build builds built building buy buys bought buying
deal deals dealt dealing find finds found finding get gets got getting give gives gave given giving
hold holds held holding keep keeps kept keeping know knows knew known leave leaves left leaving
lend lends lent lending let lets lose loses lost losing make makes made making meet meets met
meeting pay pays paid paying resell resells resold reselling run runs ran
running see sees saw seen sell sells sold selling send sends sent sending take takes took taken
taking wear wears win wins won shipped shipping transferred transferring admitted admitting equip
equips equipped equipping"""
"""Forms of verbs that do not."""

BODIES: Final = frozenset(
    {"aid", "control", "finance", "fund", "guard", "house", "market", "name", "process", "review"}
    | {"service", "support", "supply", "target", "trade", "transport", "value", "watch"}
)
"""Of these, what names of bodies end in too ("the Coast Guard"): verbs only behind "to"."""
