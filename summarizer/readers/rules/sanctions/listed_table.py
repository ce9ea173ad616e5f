"""Words for those told of as listed: what they are, and what was done to them."""

from typing import Final

WHO: Final = (
    r"(?:individuals|persons|people|men|women|officials|companies|firms|entities|vessels|ships|tankers|organi[sz]ations|banks|targets|names|businesses|judges|generals|ministers|officers|lawmakers|executives|businessmen|groups"
    r"|enterprises|manufacturers|makers|conglomerates|refineries|refiners|traders|shipowners|airlines|insurers"
    r"|lenders|commanders|brothers|militias|outlets|broadcasters|subsidiaries|suppliers|contractors|brokers"
    r"|networks|institutes|universities|nationals|citizens|politicians|legislators|diplomats|leaders|oligarchs"
    r"|tycoons|directors|owners|captains|planes|aircraft|terminals|factories|figures|journalists|gangs)"
)

DONE_TO: Final = r"(?:newly[ -])?(?:targeted|listed|designated|sanctioned|blacklisted|hit|named|affected|added|included|punished|barred|blocked|penali[sz]ed)"
