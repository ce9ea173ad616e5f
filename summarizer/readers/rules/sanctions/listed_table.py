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

MOST: Final = (
    r"(?:best[- ]known|most (?:prominent|senior|notable|famous|powerful|important|high-profile"
    r"|striking|influential)|highest[- ](?:ranking|profile)|biggest|largest|richest|first|youngest|oldest)"
)
"""What makes one of many worth his name."""

SUCH_AS: Final = (
    r"(?:including|among (?:them|which|whom)(?: are| is| were| was)?|such as|notably|in particular"
    rf"|prominent among them|chief among them|the {MOST}(?: (?:of|among) (?:them|these))? being"
    rf"|of (?:which|whom) the {MOST} (?:is|are|was|were))"
)
"""What leads on from a group to some of it, within a sentence."""
