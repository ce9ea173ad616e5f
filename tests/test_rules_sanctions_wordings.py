"""Wordings of sanctions, verb by verb: what each must give, and what must give nothing."""

import pytest
from support.reading import drafted_sanctions

DATELINE = "GENEVA, March 6, 2025 (Agency) - "


def told(text):
    return drafted_sanctions(DATELINE + text)


# wording, status, words of an imposer, words of a target
IMPOSED = [
    ("Brazil has barred six generals from entering its territory.",
     "imposed", "Brazil", "six generals"),
    ("The Swiss government said on Thursday it had blocked the accounts of two Sudanese commanders.",
     "imposed", "Swiss", "two Sudanese commanders"),
    ("Ukraine's president signed a decree imposing restrictions on 31 Russian bankers.",
     "imposed", "Ukraine", "31 Russian bankers"),
    ("President Zelenskyy put 45 artists under sanctions.",
     "imposed", "", "45 artists"),
    ("The EU has cut seven Belarusian banks off from SWIFT.",
     "imposed", "EU", "seven Belarusian banks"),
    ("Seven Belarusian banks were expelled from SWIFT by the European Union.",
     "imposed", "European Union", "Belarusian banks"),
    ("Taiwan widened its export controls on Thursday to cover Huawei.",
     "imposed", "Taiwan", "Huawei"),
    ("Washington went after Iran's shadow fleet on Thursday, blacklisting 23 tankers.",
     "imposed", "Washington", "23 tankers"),
    ("A travel ban on Uganda's police chief was announced by Britain.",
     "imposed", "Britain", "police chief"),
    ("Mexico's customs agency has banned imports of fuel from two refineries.",
     "imposed", "Mexico", ""),
    ("UN sanctions on Iran snapped back on Thursday.",
     "imposed", "UN", "Iran"),
    ("The Security Council reimposed an arms embargo on Iran.",
     "imposed", "Security Council", "Iran"),
    ("The US revoked the visas of five Brazilian judges on Thursday.",
     "imposed", "US", "five Brazilian judges"),
    ("Australia has listed the cyber group Zervant, the foreign minister said on Thursday.",
     "imposed", "Australia", "Zervant"),
    ("Four Chinese chipmakers landed on the Commerce Department's Entity List on Thursday.",
     "imposed", "Commerce", "Four Chinese chipmakers"),
    ("The Commerce Department put Sino Optics on its Entity List.",
     "imposed", "Commerce", "Sino Optics"),
    ("Japan's cabinet approved a ban on exports of machine tools to Russia on Thursday.",
     "imposed", "Japan", "Russia"),
    ("Seoul's foreign ministry said four North Koreans and a trading house had been blacklisted.",
     "imposed", "Seoul", "four North Koreans"),
    ("Two of the men, Ivan Petrov and Oleg Sidorov, were placed under a travel ban by the Czech Republic.",
     "imposed", "Czech", "Ivan Petrov"),
    ("Moscow barred 19 British lawmakers from entry on Thursday in retaliation.",
     "imposed", "Moscow", "19 British lawmakers"),
    ("China slapped sanctions on six American defense firms over arms sales to Taiwan.",
     "imposed", "China", "six American defense firms"),
    ("Beijing retaliated with countermeasures against two Canadian institutes.",
     "imposed", "Beijing", "two Canadian institutes"),
    ("The Council of the European Union on Thursday decided to impose restrictive measures on five judges.",
     "imposed", "Council of the European Union", "five judges"),
    ("The Netherlands froze a villa and bank accounts belonging to Sergei Antonov.",
     "imposed", "Netherlands", "Sergei Antonov"),
    ("The sanctions were imposed on Thursday by Latvia on three airline executives.",
     "imposed", "Latvia", "three airline executives"),
    ("New Zealand announced its 30th round of sanctions against Russia on Thursday, targeting 22 people.",
     "imposed", "New Zealand", "22 people"),
    ("Germany outlawed the militant group Samidar on Thursday.",
     "imposed", "Germany", "Samidar"),
    ("Britain proscribed the Wagner group as a terrorist organisation.",
     "imposed", "Britain", "Wagner"),
    ("The shipowner came under U.S. sanctions in June.",
     "imposed", "U.S.", "shipowner"),
    ("Two Serbian ministers found themselves on the U.S. blacklist on Thursday.",
     "imposed", "U.S.", "Two Serbian ministers"),
    ("Norway took action under its sanctions regulation against two shipping agents on Thursday.",
     "imposed", "Norway", "two shipping agents"),
    ("Canada placed four ships under sanctions: the Vega, the Orion, the Lyra and the Draco.",
     "imposed", "Canada", "Orion"),
    ("The Treasury took aim Thursday at two Iranian shipping firms, blacklisting both.",
     "imposed", "Treasury", "two Iranian shipping firms"),
    ("The United States took aim on Thursday at a Chinese refinery under its oil sanctions.",
     "imposed", "United States", "a Chinese refinery"),
    ("The UN Security Council adopted its harshest sanctions yet against Iran on Thursday.",
     "imposed", "Security Council", "Iran"),
    ("Canada sanctioned nine European politicians and entities on Thursday.",
     "imposed", "Canada", "nine European politicians and entities"),
    ("The United States announced new sanctions over Iran's missile program.",
     "imposed", "United States", "Iran"),
    ("Russia's foreign ministry said it had banned 25 Americans from entering the country.",
     "imposed", "Russia", "25 Americans"),
    ("Rosneft has faced EU sanctions since 2014.",
     "imposed", "EU", "Rosneft"),
    ("Resolution 2216, passed by the Security Council in April, named Yemen and its ports.",
     "imposed", "Security Council", "Yemen"),
]  # fmt: skip

OFF = [
    ("The embargo on Eritrea expired on Thursday after the Security Council did not renew it.",
     "lifted", "", "Eritrea"),
    ("Britain has struck three Syrian banks off its sanctions list.",
     "lifted", "Britain", "three Syrian banks"),
    ("The General Court annulled the listing of businessman Dmitry Volkov on Thursday.",
     "lifted", "General Court", "Dmitry Volkov"),
    ("Sanctions on the central bank of Syria were waived by Washington for 180 days.",
     "eased", "Washington", "Syria"),
    ("The Treasury granted a license easing restrictions on Venezuelan gold.",
     "eased", "Treasury", "Venezuelan gold"),
    ("Washington unfroze the accounts of Afghanistan's central bank.",
     "lifted", "Washington", "Afghanistan's central bank"),
    ("The Treasury issued a general license that allows humanitarian trade with Syria.",
     "eased", "Treasury", "Syria"),
    ("Washington exempted the refinery from sanctions for six months.",
     "eased", "Washington", "the refinery"),
    ("The EU raised the price cap on Russian oil.",
     "eased", "EU", "Russia"),
    ("Norway relaxed its arms embargo on Ethiopia.",
     "eased", "Norway", "Ethiopia"),
    ("Banker Amina Farah is no longer on the EU's sanctions list.",
     "lifted", "EU", "Amina Farah"),
    ("The court threw out the asset freeze on the oligarch Igor Petrenko.",
     "lifted", "court", "Igor Petrenko"),
    ("Kenya reopened its ports to Eritrean ships on Thursday.",
     "lifted", "Kenya", "Eritrean ships"),
    ("Switzerland has crossed two airlines off its list of sanctioned firms.",
     "lifted", "Switzerland", "two airlines"),
    ("The European Union let its sanctions lapse on two Serbian bankers.",
     "lifted", "European Union", "two Serbian bankers"),
    ("Switzerland annulled the listing of the trader Ivan Orlov on Monday.",
     "lifted", "Switzerland", "Ivan Orlov"),
]  # fmt: skip

EXTENDED = [
    ("Japan's ban on North Korean ships will remain in force for two more years, the cabinet decided.",
     "extended", "Japan", "North Korean ships"),
    ("France and Germany agreed to keep the freeze on Libyan assets in place until 2027.",
     "extended", "France", ""),
    ("The asset freeze on former president Viktor Orlov will stay in force for another year, the EU Council decided.",
     "extended", "EU Council", "Viktor Orlov"),
    ("The EU's sanctions on Mali were rolled over on Thursday.",
     "extended", "EU", "Mali"),
    ("The EU gave its Belarus sanctions another year.",
     "extended", "EU", "Belarus"),
    ("The Security Council voted 14-0 to keep the travel ban on Taliban leaders.",
     "extended", "Security Council", "Taliban"),
    ("Canada extended until March 2027 the listings of two Sudanese generals.",
     "extended", "Canada", "two Sudanese generals"),
]  # fmt: skip

AHEAD = [
    ("Unless the junta frees her by Friday, its generals will be barred from entering Britain, London warned.",
     "threatened", "London", "generals"),
    ("Norway is to close its ports to Russian trawlers from June, its foreign minister said.",
     "proposed", "Norway", "Russian trawlers"),
    ("Poland will seek EU sanctions on Belarusian potash at the next summit.",
     "proposed", "Poland", "Belarusian potash"),
    ("A draft circulated by France would place an arms embargo on South Sudan.",
     "proposed", "France", "South Sudan"),
    ("The United States threatened Turkey with sanctions if it takes delivery of the missiles.",
     "threatened", "United States", "Turkey"),
    ("Secretary of State John Hale vowed to penalize any bank that handles the money.",
     "threatened", "John Hale", "any bank"),
    ("The EU warned that Serbia's arms makers would face sanctions if they shipped to Russia.",
     "threatened", "EU", "arms makers"),
    ("Washington put Baghdad on notice that any bank moving dollars to Iran would be blacklisted.",
     "threatened", "Washington", "any bank"),
    ("Captains who turn off their transponders risk being blacklisted, the Danish government warned.",
     "threatened", "Danish", "Captains"),
    ("Britain threatened to add the port operator Gulf Berths to its sanctions list.",
     "threatened", "Britain", "Gulf Berths"),
    ("Downing Street is developing a set of targeted sanctions against allies of the Maduro family.",
     "proposed", "Downing Street", "allies of the Maduro family"),
    ("The Treasury is compiling a package of sanctions against six Malian generals.",
     "proposed", "Treasury", "six Malian generals"),
    ("The EU will ban exports of any drones from countries of the bloc to Belarus.",
     "proposed", "EU", "Belarus"),
    ("Stockholm wants the EU to blacklist 20 settlers.",
     "proposed", "Stockholm", "20 settlers"),
    ("Ottawa is drawing up sanctions against Haitian gang leaders, the minister said.",
     "proposed", "Ottawa", "Haitian gang leaders"),
    ("The United States will bar the two generals from entering the country next month.",
     "proposed", "United States", "the two generals"),
    ("A bill before the Senate would slap tariffs and sanctions on buyers of Venezuelan oil.",
     "proposed", "Senate", "buyers of Venezuelan oil"),
]  # fmt: skip

BLOCKED = [
    ("A resolution to impose an arms embargo on Sudan fell one vote short in the Security Council.",
     "blocked", "Security Council", "Sudan"),
    ("China vetoed a bid to blacklist Khalil Haddad at the UN Security Council on Thursday.",
     "blocked", "UN Security Council", "Khalil Haddad"),
    ("An American attempt to sanction four Malian officers died in the Security Council on Thursday.",
     "blocked", "Security Council", "four Malian officers"),
    ("EU ministers failed to agree on sanctions against Georgia on Thursday because of a Hungarian veto.",
     "blocked", "EU", "Georgia"),
    ("Slovakia held up the EU's plan to ban Russian gas.",
     "blocked", "EU", ""),
    ("Berlin withheld its consent to a proposal to blacklist the refinery.",
     "blocked", "", "the refinery"),
    ("Russia blocked the renewal of the sanctions on Mali at the Security Council.",
     "blocked", "Security Council", "Mali"),
]  # fmt: skip

LIMITS = [
    ("London's listing of the shipping tycoon Oleg Marchenko was announced on Thursday.",
     "imposed", "London", "Oleg Marchenko"),
    ("Among those hit by Thursday's British sanctions was Colonel Abdul Rahim.",
     "imposed", "British", "Abdul Rahim"),
    ("The Council let its measures against Burundi lapse on Thursday.",
     "lifted", "Council", "Burundi"),
    ("The cabinet in Tokyo prolonged by two years its ban on trade with North Korea.",
     "extended", "Tokyo", "North Korea"),
    ("The Commission put forward a 21st package of sanctions against Russia on Thursday.",
     "proposed", "Commission", "Russia"),
]  # fmt: skip


def check(text, status, imposer, target):
    (record,) = told(text)
    assert record.status.value == status
    assert not imposer or any(imposer in mention.text for mention in record.imposers)
    assert any(target in each.text for each in record.targets)


@pytest.mark.parametrize(
    ("text", "status", "imposer", "target"),
    [*IMPOSED, *OFF, *EXTENDED, *AHEAD, *BLOCKED],
    ids=lambda value: value[:60],
)
def test_a_wording_gives_one_record(text, status, imposer, target):
    check(text, status, imposer, target)


@pytest.mark.parametrize(
    ("text", "status", "imposer", "target"), LIMITS, ids=lambda value: value[:60]
)
@pytest.mark.xfail(strict=True, reason="a known limit of the patterns")
def test_known_limits(text, status, imposer, target):
    check(text, status, imposer, target)


NOTHING = [
    "Kenya has expelled nobody and sanctioned nobody.",
    "Critics have called on London to sanction the general.",
    "Opposition lawmakers demanded that the government freeze the tycoon's assets.",
    "The foundation listed three demands on Thursday.",
    "The company dropped sanctions clauses from its contracts.",
    "Germany has not frozen any of the general's accounts, the ministry said.",
    "The report examines whether sanctions on Russia have worked.",
    "The company cut off supplies to its subsidiary.",
    "The city banned cars from the centre on Thursday.",
    "The minister targeted a growth rate of 5 percent.",
    "Sanctions experts say the list is too short.",
    "The bank froze hiring on Thursday.",
    "The club lifted the ban on its striker.",
    "A spokesman dismissed as false a report that Oman had sanctioned the port operator.",
    "The Treasury said it was considering whether to sanction the exchange.",
    "The EU should sanction the bank, an analyst wrote.",
    "Peru would have sanctioned the firm had the deal gone through.",
    "The Philippines suspended the licences of three recruiters.",
    "Washington struck a deal with two mine owners after a year of sanctions.",
    "The sanctions were discussed by the ministers, who targeted a date in May.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING, ids=lambda value: value[:60])
def test_what_is_no_sanction_gives_none(text):
    assert told(text) == []


FOLLOWING = [
    ("Japan froze the assets of four captains on Thursday. Seoul accounts for the other two: Ivan Orlov and Pyotr Smirnov.",
     [("imposed", "four captains"), ("imposed", "Ivan Orlov")]),
    ("The Security Council rejected a bid to ban arms sales to Sudan. Minutes later the members agreed without a vote to keep the existing Darfur sanctions in place.",
     [("blocked", "Sudan"), ("extended", "Darfur")]),
    ("Canada sanctioned Ivan Orlov on Wednesday. One name came off: the banker Pyotr Smirnov, listed by mistake, was delisted on Monday.",
     [("imposed", "Ivan Orlov"), ("lifted", "Pyotr Smirnov")]),
    ("Australia, which clung to its arms embargo on Myanmar when others were softening theirs, extended it again in January.",
     [("extended", "Myanmar")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), FOLLOWING, ids=lambda value: value[:60])
def test_what_sentences_tell_together(text, wanted):
    records = [
        (record.status.value, target.text) for record in told(text) for target in record.targets
    ]
    for status, target in wanted:
        assert any(status == each[0] and target in each[1] for each in records)


ONLY = [
    ("The EU imposed sanctions over the war in Ukraine on 12 Russian generals.",
     ["12 Russian generals"]),
    ("Norway announced new sanctions over the war in Sudan on Thursday, targeting three generals.",
     ["three generals"]),
    ("The State Department designated Ansar Allah a foreign terrorist organization on Thursday.",
     ["Ansar Allah"]),
    ("Canada sanctioned two banks and a terrorist group on Thursday.",
     ["two banks", "a terrorist group"]),
    ("The Treasury's designation of the Iranian airline on Thursday bars Americans from dealing with it.",
     ["the Iranian airline"]),
    ("The Treasury sanctioned an Iranian bank, and the order bars Americans from dealing with it.",
     ["an Iranian bank"]),
    ("The Treasury blacklisted the late Iraqi leader, Gen. Saddam Hussein, and the ousted Malian ruler, Amadou Toure.",
     ["Saddam Hussein", "Amadou Toure"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "targets"), ONLY, ids=lambda value: str(value)[:60])
def test_nobody_else_is_a_target(text, targets):
    (record,) = told(text)
    assert [target.text for target in record.targets] == targets


DESTINATIONS = [
    ("The Commerce Department removed two firms from the MEU List under the destination of China.",
     "China"),
    ("The Commerce Department added six firms to its Entity List under the destinations of Oman and China.",
     None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), DESTINATIONS, ids=lambda value: str(value)[:60])
def test_a_destination_is_where_an_entity_is(text, place):
    (record,) = told(text)
    assert [target.location for target in record.targets] == [place]
