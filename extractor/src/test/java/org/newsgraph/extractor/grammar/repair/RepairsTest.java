package org.newsgraph.extractor.grammar.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extractor.Written;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Tree;

/** What the parser gives, and what each repair makes of it. */
class RepairsTest {

  private static String mended(Repair repair, String sentence) {
    return repair.mend(Tree.of(Written.sentence(sentence))).stream()
        .map(RepairsTest::shown)
        .collect(Collectors.joining(", "));
  }

  private static String shown(Arc arc) {
    return (arc.more() ? "+" : "")
        + arc.word()
        + ">"
        + arc.governor().map(Object::toString).orElse("")
        + ":"
        + arc.label();
  }

  private static Repair named(String name) {
    return Stream.of(
            new MisreadName(),
            new NameBeforeAcronym(),
            new TakenByWitness(),
            new OpeningGerund(),
            new WayAdverb(),
            new WhoClause(),
            new LooseGerund(),
            new DatelineTakenForSubject(),
            new GerundTakenForAdjective(),
            new PerfectApart(),
            new ObjectTakenForDay(),
            new NamesBehindColon(),
            new InvertedPredicate(),
            new ObjectBeforeParticiple(),
            new ParticipleTakenForVerb(),
            new PartnerTakenForSubject(),
            new InsertionBetween(),
            new SubjectTakenForExplanation(),
            new BehindParticle(),
            new OccasionTakenForQualifier(),
            new AdjectiveTakenForVerb(),
            new VerbTakenForAdjective(),
            new FiniteTakenForAdjective(),
            new ParticipleBehindComma(),
            new ParticipleAfterSubject(),
            new ParticipleBeforeOffice(),
            new SubjectOfSmallClause(),
            new TellingTakenForSubject(),
            new SayingPutIn(),
            new SayingBehind(),
            new RowTakenForObject(),
            new RowUnderAnd(),
            new PairBeforeNoun(),
            new PronounTakenForObject(),
            new AgentAstray(),
            new LostSubject(),
            new LostRelativeClause(),
            new LostContactClause())
        .filter(repair -> repair.getClass().getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "WayAdverb; He/PRP>1:nsubj flew/VBD>-1:root back/RB>1:advmod to/TO>4:case Oslo/NNP>2:obl; Oslo>flew:OBL",
        "WayAdverb; He/PRP>1:nsubj flew/VBD>-1:root safely/RB>1:advmod to/TO>4:case Oslo/NNP>2:obl; ``",
        "OccasionTakenForQualifier; Wu/NNP>1:nsubj urged/VBD/urge>-1:root aid/NN>1:obj at/IN>5:case the/DT>5:det summit/NN>2:nmod; summit>urged:OBL",
        "OccasionTakenForQualifier; Wu/NNP>1:nsubj called/VBD/call>-1:root for/IN>3:case aid/NN>1:obl on/IN>6:case the/DT>6:det sidelines/NNS/sideline>3:nmod; sidelines>called:OBL",
        "OccasionTakenForQualifier; Wu/NNP>1:nsubj voiced/VBD/voice>-1:root concern/NN>1:obj at/IN>5:case the/DT>5:det summit/NN>2:nmod; ``",
        "OccasionTakenForQualifier; Wu/NNP>1:nsubj praised/VBD/praise>-1:root plans/NNS>1:obj at/IN>5:case the/DT>5:det summit/NN>2:nmod; ``",
        "OccasionTakenForQualifier; Wu/NNP>1:nsubj proposed/VBD/propose>-1:root talks/NNS>1:obj at/IN>5:case the/DT>5:det summit/NN>2:nmod; ``",
        "PairBeforeNoun; producer/NN>4:nsubj and/CC>3:cc consumer/NN>3:compound countries/NNS>0:conj met/VBD>-1:root; countries>met:NSUBJ, producer>countries:COMPOUND, consumer>producer:CONJ",
        "PairBeforeNoun; Peru/NNP>4:nsubj and/CC>3:cc Chile/NNP>3:compound talks/NNS>0:conj failed/VBD>-1:root; talks>failed:NSUBJ, Peru>talks:COMPOUND, Chile>Peru:CONJ",
        "PairBeforeNoun; Wu/NNP>4:nsubj and/CC>3:cc Chile/NNP>3:compound farmers/NNS>0:conj met/VBD>-1:root; ``",
        "LooseGerund; He/PRP>1:nsubj ruled/VBD>-1:root out/RP>1:compound:prt meeting/VBG>1:dep Wu/NNP>3:obj; meeting>ruled:XCOMP",
        "LooseGerund; He/PRP>1:nsubj left/VBD>-1:root on/IN>3:case Monday/NNP>1:obl meeting/VBG>1:dep Wu/NNP>4:obj; ``",
        "DatelineTakenForSubject; TOKYO/NNP>6:nsubj ,/,>0:punct March/NNP>0:dep 2/CD>2:nummod -/HYPH>0:punct Wu/NNP>0:appos met/VBD>-1:root; Wu>met:NSUBJ, TOKYO>Wu:OTHER",
        "DatelineTakenForSubject; LIMA/NNP>5:compound ,/,>0:punct April/NNP>5:compound 7/CD>2:nummod -/HYPH>5:punct Ministers/NNS>6:nsubj met/VBD>-1:root; LIMA>met:OTHER, April>LIMA:OTHER, ->LIMA:OTHER",
        "DatelineTakenForSubject; Oslo/NNP>0:dep -/HYPH>0:punct born/VBN>3:amod Wu/NNP>4:nsubj met/VBD>-1:root; ``",
        "DatelineTakenForSubject; (/-LRB->1:punct Acme/NN>6:dep )/-RRB->1:punct TOKYO/NNP>6:nsubj --/:>3:punct Wu/NNP>3:appos met/VBD>-1:root; Wu>met:NSUBJ, TOKYO>Wu:OTHER, Acme>TOKYO:OTHER",
        "OpeningGerund; Arriving/VBG>5:advmod in/IN>2:case Lima/NNP>0:obl ,/,>5:punct Wu/NNP>5:nsubj praised/VBD>-1:root her/PRP>5:obj; Arriving>praised:ADVCL",
        "DatelineTakenForSubject; LIMA/NNP>-1:root -/HYPH>0:punct Wu/NNP>3:nsubj met/VBD>0:parataxis Xi/NNP>3:obj; met>:ROOT, LIMA>met:OTHER",
        "WhoClause; She/PRP>3:nsubj was/VBD>3:cop a/DT>3:det leader/NN>-1:root who/WP>5:nsubj met/VBD>3:ccomp; met>leader:ACL_RELCL",
        "WhoClause; She/PRP>1:nsubj said/VBD>-1:root who/WP>3:nsubj met/VBD>1:ccomp; ``",
        "GerundTakenForAdjective; He/PRP>1:nsubj spoke/VBD>-1:root after/IN>4:case meeting/VBG>4:amod leaders/NNS>1:obl; meeting>spoke:ADVCL, leaders>meeting:OBJ, after>meeting:MARK",
        "GerundTakenForAdjective; He/PRP>1:nsubj spoke/VBD>-1:root to/IN>4:case governing/VBG>4:amod leaders/NNS>1:obl; ``",
        "ObjectTakenForDay; She/PRP>1:nsubj received/VBD>-1:root on/IN>4:case Sunday/NNP>4:compound Wen/NNP>1:obl; Wen>received:OBJ, Sunday>received:OBL, on>Sunday:CASE",
        "ObjectTakenForDay; She/PRP>1:nsubj left/VBD>-1:root on/IN>4:case Easter/NNP>4:compound Sunday/NNP>1:obl; ``",
        "NamesBehindColon; Three/CD>1:nummod ministers/NNS>2:nsubj met/VBD>-1:root :/:>2:punct Wang/NNP>2:obj; Wang>met:NSUBJ",
        "NamesBehindColon; Ministers/NNS>1:nsubj met/VBD>-1:root Wang/NNP>1:obj; ``",
        "InvertedPredicate; Also/RB>1:advmod present/JJ>3:amod were/VBD>3:cop Merkel/NNP>-1:root; present>:ROOT, Merkel>present:NSUBJ, were>present:COP",
        "InvertedPredicate; The/DT>3:det present/JJ>3:amod Ms/NNP>3:compound Merkel/NNP>-1:root; ``",
        "ParticipleTakenForVerb; Teams/NNS>1:nsubj led/VBN>4:csubj by/IN>3:case Wu/NNP>1:obl failed/VBD>-1:root; Teams>failed:NSUBJ, led>Teams:ACL",
        "ParticipleTakenForVerb; Talks/NNS>1:nsubj planned/VBD>-1:root were/VBD>3:aux:pass dropped/VBN>1:dep; dropped>:ROOT, Talks>dropped:NSUBJ_PASS, planned>Talks:ACL",
        "ParticipleTakenForVerb; Talks/NNS>1:nsubj planned/VBD>3:csubj:pass were/VBD>3:aux:pass dropped/VBN>-1:root; Talks>dropped:NSUBJ_PASS, planned>Talks:ACL",
        "TellingTakenForSubject; Roe/NNP>1:nsubj said/VBD/say>5:csubj talks/NNS>1:obj with/IN>4:case Peru/NNP>2:nmod failed/VBD>-1:root; said>:ROOT, failed>said:CCOMP, talks>failed:NSUBJ",
        "SayingBehind; Roe/NNP>1:nsubj plans/VBZ>-1:root to/TO>3:mark meet/VB>1:xcomp Hill/NNP>3:obj ,/,>3:punct aides/NNS>7:nsubj told/VBD/tell>3:ccomp Time/NNP>7:obj; told>plans:PARATAXIS",
        "SayingBehind; Roe/NNP>1:nsubj met/VBD>-1:root Hill/NNP>5:nsubj ,/,>2:punct officials/NNS>2:appos said/VBD/say>1:ccomp; Hill>met:OBJ, officials>said:NSUBJ, said>met:PARATAXIS",
        "SayingBehind; Roe/NNP>1:nsubj met/VBD>-1:root Hill/NNP>1:obj ,/,>1:punct talks/NNS>7:nsubj ,/,>4:punct aides/NNS>7:nsubj said/VBD/say>1:parataxis; said>met:PARATAXIS, talks>met:DEP",
        "SayingBehind; Roe/NNP>1:nsubj showed/VBD>-1:root aides/NNS>3:nsubj said/VBD/say>1:ccomp so/RB>3:advmod; ``",
        "SayingPutIn; Peru/NNP>2:nsubj ,/,>2:punct said/VBD/say>-1:root Roe/NNP>2:obj ,/,>2:punct met/VBD>2:dep Hill/NNP>5:obj; met>:ROOT, said>met:PARATAXIS, Roe>said:NSUBJ, Peru>met:NSUBJ",
        "SayingPutIn; Peru/NNP>1:nsubj told/VBD/tell>-1:root Roe/NNP>1:obj ,/,>1:punct met/VBD>1:dep Hill/NNP>4:obj; ``",
        "SayingPutIn; In/IN>1:case May/NNP>3:obl ,/,>3:punct said/VBD/say>-1:root Roe/NNP>7:nsubj ,/,>4:punct Peru/NNP>4:appos met/VBD>3:ccomp Hill/NNP>7:obj; Peru>met:NSUBJ, Roe>said:NSUBJ, May>met:OBL",
        "ParticipleBehindComma; He/PRP>1:nsubj called/VBD>-1:root offers/NNS>1:obj ,/,>1:punct made/VBD>1:conj May/NNP>4:obl:tmod ,/,>1:punct final/JJ>1:xcomp; made>offers:ACL",
        "ParticipleBehindComma; He/PRP>1:nsubj left/VBD>-1:root town/NN>1:obj ,/,>1:punct returned/VBD>1:conj Monday/NNP>4:obl:tmod ,/,>1:punct and/CC>8:cc met/VBD>1:conj; ``",
        "OpeningGerund; Speaking/VBG>5:dep on/IN>2:case TV/NNP>0:obl ,/,>5:punct Wu/NNP>5:nsubj blamed/VBD>-1:root Xi/NNP>5:obj; Speaking>blamed:ADVCL",
        "SayingBehind; Roe/NNP>1:nsubj signed/VBD>-1:root deal/NN>1:obj with/IN>4:case Hill/NNP>7:obl ,/,>4:punct officials/NNS>7:nsubj said/VBD/say>2:acl:relcl; said>signed:PARATAXIS, Hill>deal:NMOD",
        "SayingBehind; Roe/NNP>1:nsubj signed/VBD>-1:root deal/NN>1:obj Hill/NNP>4:nsubj announced/VBD/announce>2:acl:relcl; ``",
        "SayingPutIn; In/IN>1:case Oslo/NNP>4:obl ,/,>4:punct he/PRP>4:nsubj said/VBD/say>-1:root ,/,>4:punct Roe/NNP>7:nsubj met/VBD>4:ccomp Hill/NNP>7:obj; Oslo>met:OBL",
        "SayingPutIn; In/IN>1:case Oslo/NNP>3:obl he/PRP>3:nsubj said/VBD/say>-1:root Roe/NNP>5:nsubj met/VBD>3:ccomp Hill/NNP>5:obj; ``",
        "TellingTakenForSubject; Roe/NNP>1:nsubj led/VBD/lead>4:csubj teams/NNS>1:obj and/CC>4:cc failed/VBD>-1:root; ``",
        "ParticipleTakenForVerb; Talks/NNS>1:nsubj failed/VBD>-1:root ,/,>1:punct were/VBD>4:aux:pass dropped/VBN>1:dep; ``",
        "ParticipleTakenForVerb; Teams/NNS>1:nsubj led/VBD>-1:root by/IN>3:case miles/NNS>1:obl; ``",
        "PartnerTakenForSubject; the/DT>1:det visit/NN>-1:root since/IN>4:mark Peru/NNP>4:nsubj attacked/VBD>1:acl Chile/NNP>4:obj; ``",
        "ObjectBeforeParticiple; Wu/NNP>1:nsubj met/VBD>-1:root teams/NNS>3:nsubj led/VBN>1:dep by/IN>5:case Xi/NNP>3:obl; teams>met:OBJ, led>teams:ACL",
        "ObjectBeforeParticiple; Wu/NNP>1:nsubj said/VBD>-1:root ,/,>1:punct teams/NNS>4:nsubj led/VBN>1:dep by/IN>6:case Xi/NNP>4:obl; ``",
        "PartnerTakenForSubject; a/DT>1:det deal/NN>-1:root with/IN>3:case Peru/NNP>5:nsubj to/TO>5:mark sell/VB>1:acl; Peru>deal:NMOD",
        "PartnerTakenForSubject; a/DT>1:det plan/NN>-1:root for/IN>5:mark Peru/NNP>5:nsubj to/TO>5:mark grow/VB>1:advcl; ``",
        "InsertionBetween; talks/NNS>-1:root between/IN>2:case Peru/NNP>0:nmod --/:>2:punct led/VBN>2:acl --/:>2:punct and/CC>7:cc Chile/NNP>0:dep; +Chile>Peru:CONJ",
        "InsertionBetween; talks/NNS>-1:root with/IN>2:case Peru/NNP>0:nmod --/:>2:punct led/VBN>2:acl --/:>2:punct and/CC>7:cc Chile/NNP>0:dep; ``",
        "LostSubject; Iran/NNP>3:dep ,/,>0:punct which/WDT>3:nsubj grew/VBD>5:acl ,/,>3:punct signed/VBD>-1:root; +Iran>signed:NSUBJ",
        "LostSubject; In/IN>1:case Rome/NNP>3:obl ,/,>1:punct signed/VBD>-1:root; ``",
        "SubjectTakenForExplanation; Peru/NNP>1:nsubj met/VBD>6:csubj banks/NNS>1:obj ,/,>2:punct Minister/NNP>5:compound Roe/NNP>2:appos said/VBD/say>-1:root; Roe>said:NSUBJ",
        "SubjectTakenForExplanation; Peru/NNP>5:nsubj ,/,>0:punct led/VBN>0:acl by/IN>4:case Roe/NNP>2:obl said/VBD/say>-1:root; ``",
        "SubjectTakenForExplanation; Under/IN>1:case deals/NNS>6:obl with/IN>3:case Peru/NNP>1:nmod ,/,>3:punct Chile/NNP>3:appos gained/VBD>-1:root; Chile>gained:NSUBJ",
        "PartnerTakenForSubject; Wu/NNP>1:nsubj flew/VBD>-1:root with/IN>3:mark Roe/NNP>5:nsubj to/TO>5:mark meet/VB>1:advcl; Roe>flew:OBL",
        "BehindParticle; Wu/NNP>1:nsubj pulled/VBD>-1:root out/RB>1:advmod of/IN>4:case talks/NNS>2:obl; talks>pulled:OBL",
        "BehindParticle; Wu/NNP>1:nsubj flew/VBD>-1:root there/RB>1:advmod on/IN>4:case Monday/NNP>2:obl; ``",
        "AdjectiveTakenForVerb; Wu/NNP>1:nsubj told/VBD/tell>-1:root visiting/VBG>1:xcomp Premier/NNP>4:compound Roe/NNP>2:obj; Roe>told:OBJ, visiting>Roe:AMOD",
        "AdjectiveTakenForVerb; Wu/NNP>1:nsubj began/VBD/begin>-1:root visiting/VBG>1:xcomp towns/NNS>2:obj; ``",
        "VerbTakenForAdjective; The/DT>3:det two/CD>3:nummod discussed/VBN>3:amod trade/NN>-1:root; discussed>:ROOT, two>discussed:NSUBJ, trade>discussed:OBJ, The>two:DET",
        "VerbTakenForAdjective; The/DT>2:det armed/VBN>2:amod men/NNS>-1:root; ``",
        "FiniteTakenForAdjective; In/IN>1:case talks/NNS>-1:root with/IN>3:case Wu/NNP>1:nmod ,/,>3:punct Roe/NNP>3:appos discussed/VBD>7:amod trade/NN>1:dep; discussed>:ROOT, trade>discussed:OBJ, Roe>discussed:NSUBJ, talks>discussed:OBL",
        "FiniteTakenForAdjective; In/IN>1:case talks/NNS>2:obl came/VBD>-1:root detailed/VBD>4:amod plans/NNS>2:nsubj; ``",
        "ParticipleBehindComma; At/IN>1:case talks/NNS>3:obl ,/,>3:punct attended/VBN>-1:root by/IN>5:case Wu/NNP>3:obl ,/,>5:punct Roe/NNP>8:nsubj smiled/VBD>5:conj; smiled>:ROOT, talks>smiled:OBL, attended>talks:ACL",
        "ParticipleBehindComma; In/IN>1:case Lima/NNP>3:obl ,/,>3:punct helped/VBN>-1:root by/IN>5:case Wu/NNP>3:obl; ``",
        "RowTakenForObject; It/PRP>2:nsubj:pass was/VBD>2:aux:pass told/VBN>-1:root after/IN>4:case talks/NNS>2:obl of/IN>6:case Wu/NNP>4:nmod ,/,>2:punct Roe/NNP>2:obj and/CC>10:cc Doe/NNP>8:conj; Roe>Wu:CONJ",
        "RowTakenForObject; He/PRP>2:nsubj:pass was/VBD>2:aux:pass given/VBN>-1:root gold/NN>2:obj and/CC>5:cc land/NN>3:conj; ``",
        "RowUnderAnd; It/PRP>1:nsubj brought/VBD>-1:root ministers/NNS>1:iobj ,/,>1:punct and/CC>1:dep NATO/NNP>4:dep; NATO>ministers:CONJ",
        "RowUnderAnd; It/PRP>1:nsubj brought/VBD>-1:root ministers/NNS>1:obj and/CC>4:cc NATO/NNP>2:conj; ``",
        "AgentAstray; Peru/NNP>2:nsubj:pass was/VBD>2:aux:pass represented/VBN/represent>-1:root at/IN>4:case talks/NNS>2:obl by/IN>6:case Roe/NNP>4:nmod; Roe>represented:OBL_AGENT",
        "AgentAstray; Peru/NNP>2:nsubj:pass was/VBD>2:aux:pass praised/VBN/praise>-1:root in/IN>4:case books/NNS>2:obl by/IN>6:case Roe/NNP>4:nmod; ``",
        "PronounTakenForObject; Acme/NNP>1:nsubj said/VBD/say>-1:root it/PRP>1:obj and/CC>5:cc Peru/NNP>5:nsubj met/VBD>1:conj; it>met:NSUBJ, Peru>it:CONJ, met>said:CCOMP",
        "PronounTakenForObject; Acme/NNP>1:nsubj bought/VBD/buy>-1:root it/PRP>1:obj and/CC>5:cc Peru/NNP>5:nsubj met/VBD>1:conj; ``",
        "MisreadName; It/PRP>1:nsubj met/VBD>-1:root Acme/NNP>4:compound Corp/NNP>4:compound <ACM>/NNP>1:obj; Corp>met:OBJ, <ACM>>Corp:PUNCT, Acme>Corp:COMPOUND",
        "MisreadName; It/PRP>1:nsubj met/VBD>-1:root Acme/NNP>3:compound Corp/NNP>1:obj <ACM>/NNP>3:appos; ``",
        "WhoClause; Wu/NNP>-1:root who/WP>3:obj will/MD>3:aux join/VB>0:acl:relcl talks/NNS>3:obj; who>join:NSUBJ",
        "WhoClause; Wu/NNP>-1:root whom/WP>3:obj Roe/NNP>3:nsubj met/VBD>0:acl:relcl; ``",
        "LooseGerund; Roe/NNP>1:nsubj sees/VBZ>-1:root Wu/NNP>1:obj before/IN>4:mark visiting/VBG>2:acl Peru/NNP>4:obj; visiting>sees:ADVCL",
        "LooseGerund; Roe/NNP>1:nsubj sees/VBZ>-1:root talks/NNS>1:obj before/IN>4:mark visiting/VBG>2:acl Peru/NNP>4:obj; ``",
        "InvertedPredicate; Taking/VBG>1:amod part/NN>5:nsubj in/IN>3:case talks/NNS>1:nmod were/VBD>5:cop Wu/NNP>-1:root; Taking>:ROOT, Wu>Taking:NSUBJ, were>Taking:AUX, part>Taking:OBJ, talks>Taking:OBL",
        "TakenByWitness; Wu/NNP>1:nsubj met/VBD>-1:root with/IN>3:case Roe/NNP>6:obl ,/,>3:punct officials/NNS>6:nsubj said/VBD/say>1:parataxis ./.>1:punct; Roe>met:OBL",
        "TakenByWitness; Wu/NNP>1:nsubj met/VBD>-1:root Roe/NNP>1:obj ,/,>1:punct officials/NNS>5:nsubj said/VBD/say>1:parataxis on/IN>7:case Monday/NNP>5:obl; ``",
        "NameBeforeAcronym; She/PRP>1:nsubj told/VBD/tell>-1:root an/DT>3:det Organization/NNP>1:iobj (/-LRB->3:punct WTO/NNP>3:dep )/-RRB->3:punct meeting/NN>1:obj; Organization>meeting:COMPOUND, meeting>told:OBJ",
        "NameBeforeAcronym; It/PRP>1:nsubj gave/VBD/give>-1:root the/DT>3:det Union/NNP>1:iobj (/-LRB->3:punct AU/NNP>3:dep )/-RRB->3:punct money/NN>1:obj; ``",
        "NameBeforeAcronym; The/DT>1:det Fund/NNP>5:nsubj (/-LRB->1:punct IMF/NNP>1:dep )/-RRB->1:punct met/VBD>-1:root; ``",
        "OpeningGerund; Meeting/VBG>-1:root in/IN>2:case Oslo/NNP>0:obl ,/,>2:punct Wu/NNP>2:conj and/CC>6:cc Roe/NNP>2:conj agreed/VBD>0:dep; agreed>:ROOT, Meeting>agreed:ADVCL, Wu>agreed:NSUBJ, Roe>Wu:CONJ",
        "OpeningGerund; Meeting/VBG>4:advcl in/IN>2:case Oslo/NNP>0:obl Wu/NNP>4:nsubj agreed/VBD>-1:root; ``",
        "OpeningGerund; Speaking/VBG>5:nsubj with/IN>2:case Wu/NNP>0:obl ,/,>2:punct Roe/NNP>2:appos said/VBD>-1:root; Speaking>said:ADVCL, Roe>said:NSUBJ",
        "OpeningGerund; Speaking/VBG>6:nsubj with/IN>2:case Wu/NNP>0:obl ,/,>2:punct Roe/NNP>2:appos was/VBD>6:cop hard/JJ>-1:root; ``",
        "OpeningGerund; Speaking/VBG>-1:root with/IN>2:case Wu/NNP>0:obl ,/,>2:punct Roe/NNP>5:nsubj said/VBD>2:conj; said>:ROOT, Speaking>said:ADVCL",
        "InvertedPredicate; Also/RB>5:advmod at/IN>3:case the/DT>3:det talks/NNS>5:obl were/VBD>5:cop Wu/NNP>-1:root; talks>:ROOT, Wu>talks:NSUBJ, were>talks:COP",
        "InvertedPredicate; On/IN>1:case Monday/NNP>5:obl Wu/NNP>5:nsubj was/VBD>5:cop in/IN>5:case Mali/NNP>-1:root; ``",
        "InvertedPredicate; Taking/VBG>1:amod part/NN>3:nsubj was/VBD>3:cop fun/NN>-1:root; ``",
        "ParticipleAfterSubject; Roe/NNP>2:nsubj ,/,>0:punct sacked/VBD>-1:root Monday/NNP>2:obl ,/,>2:punct is/VBZ>6:cop ill/JJ>2:dep; ill>:ROOT, Roe>ill:NSUBJ, sacked>Roe:ACL",
        "ParticipleAfterSubject; Roe/NNP>1:nsubj sacked/VBD>-1:root Wu/NNP>1:obj ,/,>1:punct is/VBZ>5:cop ill/JJ>1:dep; ``",
        "ParticipleBeforeOffice; Roe/NNP>-1:root ,/,>0:punct named/VBN/name>3:amod premier/NN>0:appos by/IN>5:case Wu/NNP>3:nmod; named>Roe:ACL, premier>named:XCOMP, Wu>named:OBL",
        "ParticipleBeforeOffice; Roe/NNP>-1:root ,/,>0:punct the/DT>4:det named/VBN/name>4:amod premier/NN>0:appos; ``",
        "SubjectOfSmallClause; He/PRP>1:nsubj called/VBD>-1:root Roe/NNP>4:nsubj a/DT>4:det liar/NN>1:xcomp; Roe>called:OBJ",
        "SubjectOfSmallClause; He/PRP>1:nsubj called/VBD>-1:root talks/NNS>4:nsubj a/DT>4:det success/NN>1:xcomp; ``",
        "LostRelativeClause; the/DT>1:det town/NN>-1:root Wu/NNP>3:nsubj visited/VBD>1:dep; visited>town:ACL_RELCL",
        "LostRelativeClause; the/DT>1:det town/NN>-1:root visited/VBD>1:dep; ``",
        "LostContactClause; recalled/VBD>-1:root meeting/NN>0:obj Wu/NNP>3:nsubj have/VBP>0:parataxis with/IN>5:case Xi/NNP>3:obl; have>meeting:ACL_RELCL",
        "LostContactClause; asked/VBD>-1:root about/IN>3:case summit/NN>3:compound Wu/NNP>0:obl have/VBP>0:dep with/IN>6:case Xi/NNP>4:obl; "
            + "summit>asked:OBL, about>summit:CASE, Wu>have:NSUBJ, have>summit:ACL_RELCL",
        "LostContactClause; recalled/VBD>-1:root meeting/NN>0:obj Wu/NNP>3:nsubj have/VBP>0:parataxis lunch/NN>3:obj; ``",
        "LostContactClause; left/VBD>-1:root town/NN>0:obj Wu/NNP>3:nsubj have/VBP>0:parataxis with/IN>5:case Xi/NNP>3:obl; ``",
        "PerfectApart; Roe/NNP>1:nsubj has/VBZ/have>-1:root for/IN>4:case the/DT>4:det time/NN>1:obl met/VBD>1:ccomp Wu/NNP>5:obj; met>:ROOT, has>met:AUX, Roe>met:NSUBJ, time>met:OBL",
        "PerfectApart; Roe/NNP>1:nsubj has/VBZ/have>-1:root troops/NNS>1:obj sent/VBN>2:acl; ``"
      })
  void mends(String repair, String sentence, String expected) {
    assertThat(mended(named(repair), sentence)).isEqualTo(expected);
  }

  @org.junit.jupiter.api.Test
  void aChangeThatClosesACircleIsLeftOut() {
    Tree tree = Tree.of(Written.sentence("Wu/NNP>1:nsubj met/VBD>-1:root Xi/NNP>1:obj"));
    Tree changed =
        tree.with(
            List.of(
                Arc.instead(
                    tree.words().get(1),
                    tree.words().get(2),
                    org.newsgraph.extractor.grammar.tree.Label.OBJ)));
    assertThat(changed.governor(changed.words().get(1))).isEmpty();
  }
}
