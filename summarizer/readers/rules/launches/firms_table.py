"""Companies, and the agency of many states, that launch for themselves: data for `parties`."""

from typing import Final

LAUNCH_FIRMS: Final = frozenset(
    {
        "European Space Agency",
        "ABL Space Systems", "ARCA Space", "ATSpace", "Abyom SpaceTech",
        "Academy of Aerospace Solid Propulsion Technology", "Acrux Aerospace", "Aevum",
        "Agnikul Cosmos", "American Rocket Company", "Aphelion Aerospace", "ArianeGroup",
        "Arianespace", "Armadillo Aerospace", "Astra Space", "AstroX", "Avio", "Beal Aerospace",
        "Bellatrix Aerospace", "Black Arrow Space Technologies", "Black Sky Aerospace",
        "Blue Origin", "C6 Launch Systems", "CAS Space", "CASIC Rocket Technology Company",
        "Canada Rocket Company", "China Academy of Launch Vehicle Technology",
        "China Aerospace Science and Technology Corporation", "China Rocket Company",
        "Copenhagen Suborbitals", "Cosmoleap", "Dawn Aerospace", "Deep Blue Aerospace",
        "Delta V Space Technologies", "Equatorial Space Systems", "EtherealX", "Eurockot",
        "European Launch Vehicle", "Evolution Space", "ExPace", "Exos Aerospace",
        "Firefly Aerospace", "Galactic Energy", "Garvey Spacecraft", "Generation Orbit",
        "Gilmour Space", "Gravitilab", "HyImpulse", "HyPrSpace", "Hypersonix", "IHI Aerospace",
        "ISC Kosmotras", "Independence-X Aerospace", "Innospace", "Innovative Space Carrier",
        "International Launch Services", "Interorbital Systems", "Interstellar Glory",
        "Interstellar Technologies", "Isar Aerospace", "Israel Aerospace Industries",
        "Kistler Aerospace", "KosmoKurs", "LIA Aerospace", "LandSpace", "Latitude Space",
        "Launcher Space", "Lingkong Tianxing", "LinkSpace", "MaiaSpace", "Masten Space Systems",
        "Mitsubishi Heavy Industries", "Nayuta Space", "NewSpace India Limited",
        "Newton Launch Systems", "NordSpace", "Northrop Grumman", "OTRAG", "OneSpace",
        "Opus Aerospace", "Orbex", "Orbital Sciences", "Orienspace", "PD AeroSpace", "PLD Space",
        "POLARIS Spaceplanes", "Perigee Aerospace", "Phantom Space", "Promin Aerospace",
        "Pythom Space", "Radian Aerospace", "Raptor Aerospace", "Reaction Dynamics",
        "Relativity Space", "Rocket Factory Augsburg", "Rocket Lab", "Rocket Pi",
        "Rocket System Corporation", "RocketStar", "S7 Space", "SR Space", "Scaled Composites",
        "Sea Launch Company", "Shanghai Academy of Spaceflight Technology",
        "Sidereus Space Dynamics", "Sirius Space Services", "Skyroot Aerospace", "Skyrora",
        "Smallspark Space Systems", "Space Circling", "Space Epoch", "Space One", "Space Pioneer",
        "Space Services Inc", "Space Walker Inc", "Space Zone India", "SpaceForest", "SpaceRyde",
        "SpaceTrek", "SpaceX", "SpinLaunch", "Starchaser Industries", "Starsem", "Stoke Space",
        "Stratolaunch", "T-Minus Engineering", "TLON Space", "TiSPACE", "UP Aerospace",
        "Unastella", "United Launch Alliance", "VENG", "Vaya Space", "Vector Launch",
        "Virgin Galactic", "Virgin Orbit", "XCOR Aerospace", "bluShift Aerospace",
    }
)  # fmt: skip
