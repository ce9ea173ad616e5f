"""Companies that launch for themselves: data for `parties`."""

from typing import Final

LAUNCH_FIRMS: Final = frozenset(
    {
        "SpaceX", "Rocket Lab", "Blue Origin", "United Launch Alliance", "Virgin Orbit",
        "Virgin Galactic", "Firefly Aerospace", "Relativity Space", "Stoke Space",
        "Orbital Sciences", "Arianespace", "ArianeGroup", "Avio", "Space One",
        "Interstellar Technologies", "LandSpace", "Galactic Energy", "Space Pioneer", "CAS Space",
        "Orienspace", "ExPace", "Innospace", "Perigee Aerospace", "Skyroot Aerospace",
        "Agnikul Cosmos", "Isar Aerospace", "Rocket Factory Augsburg", "PLD Space", "Skyrora",
        "Orbex", "Gilmour Space", "China Aerospace Science and Technology Corporation",
        "Mitsubishi Heavy Industries", "Northrop Grumman", "Israel Aerospace Industries",
    }
)  # fmt: skip
