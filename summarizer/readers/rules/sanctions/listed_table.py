"""Words for those told of as listed: what they are, and what was done to them."""

from typing import Final

WHO: Final = r"(?:individuals|persons|people|men|women|officials|companies|firms|entities|vessels|ships|tankers|organi[sz]ations|banks|targets|names|businesses|judges|generals|ministers|officers|lawmakers|executives|businessmen|groups)"

DONE_TO: Final = r"(?:newly[ -])?(?:targeted|listed|designated|sanctioned|blacklisted|hit|named|affected|added|included|punished|barred|blocked|penali[sz]ed)"
