# ruff: noqa: E501 - wordings read best on one line
"""Turns of phrase with every record they give: entry bans, licenses, echoes, ceilings, failures."""

import pytest

from summarizer.readers.rules.sanctions.finding import find_sanctions
from summarizer.readers.rules.scene import Scene
from summarizer.sources import article_from_text

DATELINE = "GENEVA, March 6, 2025 (Agency) - "


def told(text):
    return find_sanctions(Scene(article_from_text(DATELINE + text)))


# wording, then of each record: status, words of an imposer, words of its targets
RECORDS = [
    # entry, ports and stop lists
    ("Russia has indefinitely closed entry to 61 citizens of Canada, the Foreign Ministry said.",
     [("imposed", "Russia", "61 citizens")]),
    ("Entry to Russia has been closed to 19 British lawmakers, the ministry said.",
     [("imposed", "Russia", "19 British lawmakers")]),
    ("EU airspace has been closed to Russian airlines since February 2022 under sanctions.",
     [("imposed", "EU", "Russian airlines")]),
    ("The State Department publicly designated two former ministers of Paraguay for significant corruption.",
     [("imposed", "State Department", "two former ministers")]),
    # licenses
    ("The US has decided not to renew a licence that had allowed Venezuela to sell its crude freely despite sanctions.",
     [("imposed", "US", "Venezuela")]),
    ("Washington let a licence exempting Venezuela's oil sector from sanctions expire on Thursday.",
     [("imposed", "Washington", "Venezuela")]),
    ("The Treasury revoked Chevron's licence to pump oil in Venezuela on Thursday.",
     [("imposed", "Treasury", "Chevron")]),
    ("Chevron's licence to export Venezuelan oil was granted by the US in November 2022, easing sanctions.",
     [("eased", "US", "Chevron")]),
    ("The United States has refused to renew sanctions waivers for Iraq.",
     [("imposed", "United States", "Iraq")]),
    ("The Treasury did not renew a waiver that allowed Iraq to buy Iranian electricity despite sanctions.",
     [("imposed", "Treasury", "Iraq")]),
    # echoes
    ("The EU listed Dzmitry Karpov in June 2022 over his ties to the president. Washington added him in August 2023 under an executive order.",
     [("imposed", "EU", "Karpov"), ("imposed", "Washington", "Karpov")]),
    ("The EU sanctioned the bank Tarsa in June 2022. Britain followed two weeks later.",
     [("imposed", "EU", "Tarsa"), ("imposed", "Britain", "Tarsa")]),
    ("The Treasury sanctioned PDVSA in January 2019. Gold miner Minerven was hit two months later.",
     [("imposed", "Treasury", "PDVSA"), ("imposed", "Treasury", "Minerven")]),
    ("The EU sanctioned Dzmitry Karpov in January 2019. He was hit in March by a car.",
     [("imposed", "EU", "Karpov")]),
    ("The EU sanctioned Dzmitry Karpov in January 2019. The port was hit two months later by drones.",
     [("imposed", "EU", "Karpov")]),
    ("The EU sanctioned Dzmitry Karpov in January 2019. Russia's army followed in March with an attack on Kharkiv.",
     [("imposed", "EU", "Karpov")]),
    # ceilings, bans that take effect, resolutions
    ("The EU's ban on imports of Russian seaborne crude took effect in December.",
     [("imposed", "EU", "Russian seaborne crude")]),
    ("Resolution 2397 (2017), adopted unanimously on 22 December 2017, had lowered the ceiling on refined petroleum imports to 500,000 barrels a year. The Security Council met.",
     [("imposed", "Security Council", "refined petroleum imports")]),
    ("The Security Council capped North Korea's imports of refined oil at two million barrels a year under its sanctions.",
     [("imposed", "Security Council", "refined oil")]),
    ("The G7 set a price cap of $60 a barrel on Russian crude in December 2022.",
     [("imposed", "G7", "Russian crude")]),
    ("Resolution 1929, adopted in 2010, tightened the arms embargo on Iran. The U.N. Security Council adopted it.",
     [("imposed", "Security Council", "Iran")]),
    # renewals, and what came of them
    ("The EU rolled over its Belarus sanctions for another year on Thursday.",
     [("extended", "EU", "Belarus")]),
    ("The Council today decided to prolong the restrictive measures in view of the situation in Zimbabwe until 20 February 2026.",
     [("extended", "Council", "Zimbabwe")]),
    ("The Council today extended for a further six months, until 15 September 2025, the restrictive measures against Burundi.",
     [("extended", "Council", "Burundi")]),
    ("The EU prolonged the Belarus regime for a year on Thursday. Sanctions bite.",
     [("extended", "EU", "Belarus")]),
    ("EU ambassadors failed on Wednesday to roll over the Belarus sanctions after Hungary refused to lift its reservation.",
     [("blocked", "EU", "Belarus")]),
    ("Hungary and Slovakia blocked the EU's 18th package of sanctions against Russia on Thursday.",
     [("blocked", "EU", "Russia")]),
    ("The EU's top court on Thursday overturned sanctions on Dzmitry Karpov.",
     [("lifted", "EU", "Karpov")]),
    # threats
    ("Should North Korea repeat such acts, Japan will not hesitate to impose additional sanctions of its own.",
     [("threatened", "Japan", "North Korea")]),
    ("Should North Korea repeat such acts, Japan will not hesitate to take additional measures of its own, including sanctions.",
     [("threatened", "Japan", "North Korea")]),
    ("Seoul would impose unilateral sanctions in the event that Pyongyang carried out another nuclear test, an official said.",
     [("threatened", "Seoul", "Pyongyang")]),
    ("Britain plans to sanction ten more tankers next week, the minister said.",
     [("proposed", "Britain", "ten more tankers")]),
    # people kept out, groups banned
    ("Latvia's foreign minister barred 30 Georgian officials from the country over the crackdown on protests.",
     [("imposed", "Latvia", "30 Georgian officials")]),
    ("The State Department has made a former minister of Malawi, Grace Banda, ineligible for entry because of corruption.",
     [("imposed", "State Department", "Grace Banda")]),
    ("The State Department is taking steps to impose visa restrictions on 20 Georgian officials.",
     [("imposed", "State Department", "20 Georgian officials")]),
    ("Britain banned Hizb ut-Tahrir as a terrorist organisation on Thursday.",
     [("imposed", "Britain", "Hizb ut-Tahrir")]),
    ("Paraguay declared Iran's Revolutionary Guards a terrorist organisation.",
     [("imposed", "Paraguay", "Revolutionary Guards")]),
    ("New Zealand designated the political wing of Hamas as a terrorist entity.",
     [("imposed", "New Zealand", "Hamas")]),
    # told by the way
    ("Sanctioned by the EU in 2014, Viktor Petrov lives in Dubai.",
     [("imposed", "EU", "Viktor Petrov")]),
    ("The Treasury designated three banks on Thursday. The move follows Britain's sanctions on three generals last month.",
     [("imposed", "Treasury", "three banks"), ("imposed", "Britain", "three generals")]),
    ("This action builds on Treasury's designation of 30 tankers on January 10.",
     [("imposed", "Treasury", "30 tankers")]),
    ("President Volodymyr Zelensky enacted a decision of the National Security and Defence Council on sanctions against 60 Russian companies.",
     [("imposed", "Zelensky", "60 Russian companies")]),
    ("The Security Council sanctioned the North. A total ban on coal exports came in August 2017, in resolution 2371.",
     [("imposed", "Security Council", "North"), ("imposed", "Security Council", "coal exports")]),
    ("President Ronald Reagan imposed a trade embargo on Nicaragua in 1985. President George Bush lifted it within weeks.",
     [("imposed", "Reagan", "Nicaragua"), ("lifted", "Bush", "Nicaragua")]),
    ("The US sanctioned Bank Tarsa in 2012. Delisted in 2019, the bank has since opened offices in Dubai.",
     [("imposed", "US", "Bank Tarsa"), ("lifted", "US", "Bank Tarsa")]),
    ("The EU put 20 men on its sanctions list in 2022. Viktor Petrov, sanctioned in 2014, owns two mines.",
     [("imposed", "EU", "20 men"), ("imposed", "EU", "Viktor Petrov")]),
    ("Since being sanctioned by Britain in 2022, Bank Tarsa has lost half its clients.",
     [("imposed", "Britain", "Bank Tarsa")]),
    ("Under EU sanctions since 2014, Viktor Petrov lives in Dubai.",
     [("imposed", "EU", "Viktor Petrov")]),
    ("Viktor Petrov has been subject to an EU asset freeze since 2014.",
     [("imposed", "EU", "Viktor Petrov")]),
    ("Viktor Petrov has been sanctioned by the United States since 2018.",
     [("imposed", "United States", "Viktor Petrov")]),
    ("Canada's move in May to blacklist nine generals drew protests.",
     [("imposed", "Canada", "nine generals")]),
    ("Businesses remember the 2016 lifting of U.S. sanctions on Myanmar.",
     [("lifted", "U.S.", "Myanmar")]),
    ("Some attacked Biden's removal of the Houthis from the terrorism list in 2021.",
     [("lifted", "Biden", "Houthis")]),
    ("The EU sanctioned the bank in May. The list grew again in June, when the US added 17 tankers.",
     [("imposed", "EU", "the bank"), ("imposed", "US", "17 tankers")]),
    # others who take a like step, in words that name no sanctions
    ("The United States imposed sanctions on six Iranian shipping firms on Monday. Britain had moved first, in February.",
     [("imposed", "United States", "six Iranian shipping firms"), ("imposed", "Britain", "six Iranian shipping firms")]),
    ("The United States imposed sanctions on six Iranian shipping firms on Monday. Canada matched the move on Tuesday.",
     [("imposed", "United States", "six Iranian shipping firms"), ("imposed", "Canada", "six Iranian shipping firms")]),
    ("The United States imposed sanctions on six Iranian shipping firms on Monday. Canada copied the American list on Tuesday.",
     [("imposed", "United States", "six Iranian shipping firms"), ("imposed", "Canada", "six Iranian shipping firms")]),
    ("The United States imposed sanctions on six Iranian shipping firms on Monday. Britain named four in February.",
     [("imposed", "United States", "six Iranian shipping firms"), ("imposed", "Britain", "four")]),
    ("The United States imposed sanctions on six Iranian shipping firms on Monday. Canada has since penalised ten, Japan six.",
     [("imposed", "United States", "six Iranian shipping firms"), ("imposed", "Canada", "ten"), ("imposed", "Japan", "six")]),
    ("The United States imposed sanctions on six Iranian shipping firms on Monday. Canada said it would follow.",
     [("imposed", "United States", "six Iranian shipping firms"), ("proposed", "Canada", "six Iranian shipping firms")]),
    ("The United States imposed sanctions on six Iranian shipping firms on Monday. The EU is to follow next month.",
     [("imposed", "United States", "six Iranian shipping firms"), ("proposed", "EU", "six Iranian shipping firms")]),
    ("The United States imposed sanctions on six Iranian shipping firms on Monday. Britain named a new ambassador in February.",
     [("imposed", "United States", "six Iranian shipping firms")]),
    ("The United States imposed sanctions on six Iranian shipping firms on Monday. Canada matched Britain's offer of aid on Tuesday.",
     [("imposed", "United States", "six Iranian shipping firms")]),
    ("The United States imposed sanctions on six Iranian shipping firms on Monday. Canada joined in the talks on Tuesday.",
     [("imposed", "United States", "six Iranian shipping firms")]),
    ("The United States imposed sanctions on six Iranian shipping firms on Monday. More will follow.",
     [("imposed", "United States", "six Iranian shipping firms")]),
    ("The EU imposed sanctions on Mali in May. The junta was targeted in June in a bomb attack.",
     [("imposed", "EU", "Mali")]),
    ("The EU imposed sanctions on Mali in May. Togo joined in on Tuesday as a mediator.",
     [("imposed", "EU", "Mali")]),
    # told without the verb once more
    ("The Security Council adopted sanctions on Mali in 2017, on Haiti in 2022 and on Sudan in 2024.",
     [("imposed", "Security Council", "Mali"), ("imposed", "Security Council", "Haiti"), ("imposed", "Security Council", "Sudan")]),
    ("The US sanctioned Bank Tarsa in 2018 and Bank Melal a year later.",
     [("imposed", "US", "Bank Tarsa"), ("imposed", "US", "Bank Melal")]),
    ("The EU sanctioned nine tankers in March; Britain, 12 in April; Canada, four in May.",
     [("imposed", "EU", "nine tankers"), ("imposed", "Britain", "12"), ("imposed", "Canada", "four")]),
    ("Rosoil was blacklisted by Washington in October and by London five days earlier.",
     [("imposed", "Washington", "Rosoil"), ("imposed", "London", "Rosoil")]),
    ("Bank Tarsa was blacklisted by the US in 2018 and delisted in 2020.",
     [("imposed", "US", "Bank Tarsa"), ("lifted", "US", "Bank Tarsa")]),
    ("The US sanctioned Bank Tarsa in May 2018, and Maria Lopez won at the polls five years later.",
     [("imposed", "US", "Bank Tarsa")]),
    # told by a pronoun, and of a subject with an aside
    ("Washington put Sudan on its terrorism list in 1993 and took it off in December 2020.",
     [("imposed", "Washington", "Sudan"), ("lifted", "Washington", "Sudan")]),
    ("Obama took Cuba off the list of state sponsors of terrorism in 2015; Trump put it back in January 2021.",
     [("lifted", "Obama", "Cuba"), ("imposed", "Trump", "Cuba")]),
    ("Britain sanctioned Oleg Tinkov in March 2022; he was delisted in July 2023.",
     [("imposed", "Britain", "Oleg Tinkov"), ("lifted", "Britain", "Oleg Tinkov")]),
    ("The arms embargo on Liberia, in place since 1992, was lifted by the Security Council in May 2016.",
     [("lifted", "Security Council", "Liberia")]),
    ("In September 2022 the Council of the European Union deleted three deceased persons from the annex to its sanctions decision.",
     [("lifted", "Council", "three deceased persons")]),
    ("A court in Luxembourg annulled the listing of Violetta Prigozhina in March 2023.",
     [("lifted", "court", "Violetta Prigozhina")]),
    ("The European Union met. Meanwhile, the Commission is readying a new Belarus package that would mirror the trade bans on Russia.",
     [("proposed", "Commission", "Russia")]),
    ("The EU's foreign policy chief put sanctions on two Israeli ministers on the table in August.",
     [("proposed", "EU", "two Israeli ministers")]),
    ("Tokyo is also leaning towards freezing the assets of a Chinese bank, government sources said.",
     [("proposed", "Tokyo", "a Chinese bank")]),
    ("At the United Nations Security Council, Russia and China have three times vetoed resolutions against Damascus; a text drafted in London would have threatened sanctions.",
     [("blocked", "Security Council", "Damascus")]),
    ("Britain, France and Germany warned that they would trigger the snapback of UN sanctions on Iran if it did not return to talks by August.",
     [("threatened", "Britain", "Iran")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_all_that_is_told(text, records):
    """Every record that the words give is found, and no other."""
    found = told(text)
    assert [s.status for s in found] == [status for status, _, _ in records]
    for sanction, (_, imposer, target) in zip(found, records, strict=True):
        assert any(imposer in i.text for i in sanction.imposers)
        assert any(target in t.text for t in sanction.targets)


NOTHING = [
    "Sanctions were discussed. Britain named four in its squad in February.",
    "Sanctions are debated. The company followed in May with a new product.",
    "Analysts discussed sanctions. The museum removed it in 2020.",
    "Sanctions are biting. A ban on fishing took effect in June.",
    "Sanctions are biting. Togo granted a permit to the miner in June.",
    "Former president Bashar al-Assad, who fled to Moscow in December, remains designated, as do his associates.",
    "The miner, listed in New York since 2014, said sanctions had hurt it.",
    "The opposition struck an electoral deal with the government over sanctions.",
    "The court declared the group's candidates ineligible for office.",
    "The referee banned the group from the stadium.",
    "Iran branded the group a tool of the West.",
    "The minister signed a decree on holidays.",
    "The law on sanctions against fare dodgers was debated.",
    "Brussels offered last month to lift sanctions on the bank if observers are invited, two diplomats said.",
    "The road to the airport has been closed to traffic.",
    "The ports were closed to visitors on Monday, the mayor said, amid sanctions.",
    "The publicly listed firms reported earnings while sanctions loomed.",
    "The city did not renew a licence for the taxi firm, Uber said.",
    "The regulator revoked the bank's licence after an audit.",
    "The council refused to extend a building permit for the mosque.",
    "The city's ban on smoking in parks took effect in May.",
    "The company set limits on sales of tickets as sanctions talk grew.",
    "The city set a cap of $60 on taxi fares.",
    "Should Iran test a device, sanctions could follow, analysts said.",
    "Had it been adopted, the text would have cut oil supplies to Pyongyang, banned the export of tobacco to the country and imposed an asset freeze on Lazarus.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_told(text):
    """Words of other worlds, and what did not come about, give no record."""
    assert told(text) == []
