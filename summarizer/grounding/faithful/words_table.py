"""Words for the guard of generated sentences: data for `words`, `names` and `deeds`."""

from typing import Final

from summarizer.text.word_sets import word_set

DEED_WORDS: Final = {
    "impose": "sanction impose designate designation blacklist freeze ban penalize penalise slap "
    "punish embargo",
    "lift": "lift delist unfreeze revoke rescind repeal",
    "ease": "ease loosen relax",
    "extend": "extend renew prolong",
    "block": "veto block",
    "launch": "launch fire test testfire lob loft shoot",
}
"""Words for one deed: "sanctioned" in a summary is held against "blacklisted" in the article."""

BASE_FORMS: Final = {
    "froze": "freeze", "frozen": "freeze", "unfroze": "unfreeze", "shot": "shoot",
    "struck": "strike",
    "broke": "break", "broken": "break", "began": "begin", "begun": "begin", "held": "hold",
    "met": "meet", "went": "go", "gone": "go", "took": "take", "taken": "take", "gave": "give",
    "given": "give", "sent": "send", "built": "build", "sold": "sell", "bought": "buy",
    "won": "win",
    "lost": "lose", "left": "leave", "flew": "fly", "flown": "fly", "fell": "fall",
    "fallen": "fall",
    "made": "make", "withdrew": "withdraw", "withdrawn": "withdraw", "sank": "sink", "sunk": "sink",
    "rose": "rise", "risen": "rise", "drew": "draw", "drawn": "draw", "cut": "cut", "hit": "hit",
    "put": "put", "set": "set", "quit": "quit", "fought": "fight", "kept": "keep", "paid": "pay",
    "found": "find", "sought": "seek", "blew": "blow", "stole": "steal", "stolen": "steal",
    "won't": "will", "came": "come", "became": "become", "knew": "know", "known": "know",
}  # fmt: skip
"""Forms that do not end in -ed, -ing or -s, by their base form."""

NOUNS_TOO: Final = word_set(
    "sanction ban freeze launch test fire block veto lift embargo punish slap loft ease "
    "blacklist cut hit strike break draw rise fall find pay fight win move plan call seek"
)
"""Base forms that are nouns as often as verbs; only their place tells which."""

VERB_LEADS: Final = word_set(
    "to will would could may might must should shall can not n't never did does do also jointly "
    "cannot has have had was were is are be been being"
)
"""Words before a bare verb or a participle."""

OBJECT_LEADS: Final = word_set(
    "a an the its their his her more new several dozens hundreds two three four five six seven "
    "eight nine ten another additional all some no"
)
"""Words that begin what a verb acts on."""

ATTRIBUTIONS: Final = (
    r"claim|say\b|says\b|said\b|accord|report|alleg|assert|announc|boast|purport|according"
    r"|insist|state[sd]?\b|stating|declar|tell|told"
)
"""Words that leave a statement with whoever made it; regex fragments."""

CLAIMS: Final = (
    r"claim(?:s|ed|ing)?|alleg(?:es|ed|ing|edly)|boast(?:s|ed|ing)?|purport(?:s|ed|edly|ing)?"
    r"|assert(?:s|ed|ing)?|reportedly"
)
"""Verbs and adverbs of a claim; regex fragments."""

STARTERS: Final = word_set(
    """
    a an the this that these those it its he she they his her their we our i you your one two three
    four five six seven eight nine ten eleven twelve dozens hundreds thousands several some many
    most all both each every no none neither other others another such half more less few fewer
    in on at by for from to of with without within after before since until during under over
    against amid among between through throughout across following despite about around near as
    upon toward towards via per like unlike besides beyond except including based
    and but or nor so yet if unless when while where whereas although though because however
    meanwhile separately earlier later also additionally moreover furthermore instead still then
    there here now today yesterday tomorrow tonight once again further finally first second third
    last next previously recently currently reportedly allegedly together elsewhere overall
    according citing speaking responding referring addressing announcing calling describing warning
    saying accusing noting adding who what which whose how why not is are was were has have had
    do does did will would could may might must should can shall new
    """
)
"""Words that begin a sentence and name nobody."""

MONTHS: Final = {
    "jan": "january", "feb": "february", "mar": "march", "apr": "april", "jun": "june",
    "jul": "july", "aug": "august", "sep": "september", "sept": "september", "oct": "october",
    "nov": "november", "dec": "december",
}  # fmt: skip
