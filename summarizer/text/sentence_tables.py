"""Words that sentence splitting turns on; all lower case and without their full stop."""

from summarizer.text.calendar_table import SHORT_MONTHS
from summarizer.text.word_sets import word_set

TITLES = word_set(
    """
    mr mrs ms mx messrs dr drs prof rev fr sr hon lt gen col maj capt cpt cpl sgt cmdr cdr adm
    brig pvt spc sen sens rep reps gov govs pres amb st ste mt ft supt insp det atty dep asst vice
    lieut maj-gen lt-gen lt-col msgr pte wg flt sqn ald cllr mme mlle
    """
)
"""Before a name: a full stop here never ends a sentence."""

BEFORE_NUMBERS = word_set(
    """
    no nos art arts sec secs para paras vol fig figs reg regs ch pt pp p ss cl res doc approx ca c
    est circa tel ext op app
    """
)
"""End no sentence where a number follows ("No. 833")."""

MONTHS = SHORT_MONTHS - {"may"}
"""End no sentence where a number follows ("Jan. 5")."""

WEEKDAYS = word_set("mon tue tues wed thu thur thurs fri sat sun")

INSIDE = word_set("e.g i.e cf viz vs v al resp incl esp")
"""Never end a sentence."""

MAY_END = word_set(
    """
    inc ltd co corp llc llp plc pty bros jr snr etc dept univ assn govt intl cos pvt bhd sdn spa
    gmbh cia lda esq ph.d phd m.d b.a m.a ala ariz ark calif colo conn del fla ga ill ind kan ky
    la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
    """
)
"""End a sentence only before a word that clearly opens one."""

OPENERS = word_set(
    """
    the a an this that these those it he she they we i you his her its their our my your there
    here in on at by for from with without under over after before during since until while when
    where as if although though because but and or so yet however moreover meanwhile earlier later
    also then still instead among between both each every all some many most several few no not
    nor what who why how which once separately previously today yesterday tomorrow last next
    officials analysts experts critics supporters authorities sources asked according despite
    additionally furthermore elsewhere nevertheless nonetheless one two three four five six seven
    eight nine ten to of another other others such thus hence therefore only even just
    """
)
"""Words that open a sentence when written with a capital."""

SPEECH = word_set(
    """
    said says asked asks added adds told tells wrote writes replied demanded shouted warned
    quipped declared exclaimed wondered inquired enquired insisted cried tweeted posted
    """
)
"""Verbs that go on with the sentence of a question or exclamation quoted before them."""

ABBREVIATIONS = TITLES | BEFORE_NUMBERS | MONTHS | WEEKDAYS | INSIDE | MAY_END
"""Every word whose full stop may end no sentence."""
