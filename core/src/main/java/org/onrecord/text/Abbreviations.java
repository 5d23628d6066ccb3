package org.onrecord.text;

import java.util.Set;

/** English words that end in a full stop, and words that begin sentences. */
final class Abbreviations {
    /** What stands before a name, or a number, and so never at the end of a sentence. */
    private static final Set<String> BEFORE_NAMES = words("""
            Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gov Govs Pres Sec Amb Atty Gen Lt Col Maj Capt Cmdr
            Adm Sgt Cpl Pvt Det Insp Supt Rev Fr Hon Messrs Mme Mlle St Mt Ft Del Dels Vol Fig Eq Nos vs v
            cf al approx ca viz""");

    /** What names end with. */
    private static final Set<String> BEHIND_NAMES = words("Inc Co Cos Corp Ltd LLC Bros Assn Jr Sr Esq");

    /** What may also stand at the end of a sentence. */
    private static final Set<String> ANYWHERE = words("""
            Dept Univ Intl etc Jan Feb Mar Apr Jun Jul Aug Sept
            Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ave Blvd Rd Hwy Ala Ariz Ark Calif Colo Conn
            Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt
            Wash Wis Wyo Ph est hrs min ft lb lbs oz mph dept ed eds ext""");

    /** Words that are capitalised at the start of a sentence and hardly elsewhere. */
    private static final Set<String> STARTERS = words("""
            The A An He She It They We I You This That These Those There Here His Her Its Their Our My Your
            In On At By For From To With As After Before During Since Under But And Or So If When While
            Although Though Because What Who Why How Where Which Not Yes Now Then Still Yet However
            Meanwhile Later Some Many Most Both Each Every All Another One Mr Mrs Ms""");

    /** Verbs that tie a name to the quotation before it. */
    private static final Set<String> REPORTING = words("""
            said says asked asks replied replies added adds wrote writes told tweeted shouted cried
            exclaimed answered wondered demanded joked quipped insisted responded continued declared
            recalled yelled chanted screamed""");

    private Abbreviations() {}

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+"));
    }

    static boolean standsBeforeNames(String word) {
        return BEFORE_NAMES.contains(word);
    }

    /** Whether a full stop behind the word may belong to the word: an abbreviation, or an initial. */
    static boolean mayTakeStop(String word) {
        return isLetter(word) || endsNames(word) || ANYWHERE.contains(word);
    }

    static boolean isLetter(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    static boolean endsNames(String word) {
        return BEHIND_NAMES.contains(word);
    }

    static boolean startsSentences(String word) {
        return STARTERS.contains(word);
    }

    static boolean reports(String word) {
        return REPORTING.contains(word);
    }
}
