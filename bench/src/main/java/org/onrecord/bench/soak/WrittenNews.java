package org.onrecord.bench.soak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.onrecord.Article;
import org.onrecord.Metadata;

/**
 * Short news of about a hundred English words, made up, in which people say things. The same number gives the same article. Three
 * of any four words in a row are drawn from many, so that no two are taken for copies of one story.
 */
final class WrittenNews {
    private static final int SENTENCES = 8;
    private static final int DAYS = 3650;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

    private static final String[] ADJECTIVES = words("""
            old new quiet narrow rusty empty public private distant careful costly broken local foreign hidden modern poor rich
            heavy light early late small large northern southern eastern western busy idle young famous forgotten honest angry
            patient rural urban wooden frozen flooded crowded secret legal cheap rapid slow modest bitter gentle stubborn
            temporary permanent ordinary ancient proud""");
    private static final String[] THINGS = words("""
            bridges ferries harbours schools hospitals trams libraries markets tunnels dams canals mills farms forests rivers
            factories stations theatres museums prisons courts banks unions parties ministries councils committees engineers
            teachers nurses farmers sailors drivers bakers lawyers judges students tenants pensioners voters taxes budgets
            prices wages rents pensions tariffs subsidies loans debts contracts treaties borders elections surveys reports
            petitions protests strikes reforms inspections repairs delays floods storms droughts harvests exports imports
            pipelines cables turbines reactors satellites engines boats trucks buses bicycles roads pavements roofs walls
            windows gardens fields orchards wells pumps locks gates signals clocks""");
    private static final String[] VERBS = words("""
            block close open repair replace sell buy rent paint move save lose need want follow lead help harm slow delay
            improve reject accept question support oppose finance tax inspect insure count measure shelter warn reward punish
            protect threaten divide unite visit leave reach cross feed heat cool light darken shake calm surprise worry please
            outlast outnumber overtake forget""");
    private static final String[] TIMES = words("""
            soon tomorrow tonight today again someday eventually gradually quickly overnight annually monthly weekly daily
            together alone twice finally immediately shortly afterwards permanently temporarily briefly""");
    private static final String[] ROLES = words("""
            mayor minister engineer surveyor treasurer senator ambassador commissioner economist historian professor director
            chairman governor prosecutor inspector shipowner novelist physician bishop editor spokesman captain architect""");
    private static final String[] FIRST_NAMES = words("""
            Odile Tomas Ida Mara Bo Ada Simone Henrik Lena Pavel Greta Anton Vera Olof Nina Emil Tilda Karl Rosa Jon Petra Lars
            Irma Felix Dora Hugo Alma Otto Klara Nils""");
    private static final String[] BEGINNINGS =
            words("Lind Berg Kelm Norr Brack Hols Tarn Ferd Osk Vess Dahl Ruth Stein Wald");
    private static final String[] SURNAMES = words("qvist gren strand holt mann dorf backa lund falk rup");
    private static final String[] TOWNS = words("wick stad ford haven mere burg holm ton minster bridge");
    private static final String[] MODALS = words("will may cannot should must");

    private final Random random;

    private WrittenNews(Random random) {
        this.random = random;
    }

    /** The article of a number, as it stands at an address. */
    static Article article(int number, String address) {
        WrittenNews news = new WrittenNews(new Random(number));
        Metadata metadata = Metadata.NONE
                .withTitle(news.title())
                .withPublisher("The " + news.town() + " Courier")
                .withPublished(FIRST_DAY.plusDays(news.random.nextInt(DAYS)).toString())
                .withAddress(address);
        return Article.of(address, news.text()).withMetadata(metadata);
    }

    /** A word that many articles have. */
    static String word(Random random) {
        return one(THINGS, random);
    }

    private String title() {
        return capitalised(one(ADJECTIVES)) + " " + one(THINGS) + " " + one(VERBS) + " " + town();
    }

    private String text() {
        List<String> paragraphs = new ArrayList<>();
        List<Supplier<String>> kinds = List.of(
                () -> "“%s %s,” said %s, the %s %s of %s."
                        .formatted(capitalised(claim()), one(TIMES), name(), one(ADJECTIVES), one(ROLES), town()),
                () -> "%s told %s %s from %s that %s.".formatted(name(), one(ADJECTIVES), one(THINGS), town(), claim()),
                () -> "According to %s, %s %s.".formatted(name(), claim(), one(TIMES)),
                () -> "%s denied %s that %s.".formatted(name(), one(TIMES), claim()),
                () -> "%s %s near %s %s %s %s."
                        .formatted(
                                capitalised(one(ADJECTIVES)),
                                one(THINGS),
                                town(),
                                one(VERBS),
                                one(ADJECTIVES),
                                one(THINGS)));
        for (int i = 0; i < SENTENCES; i++) {
            paragraphs.add(kinds.get((i + random.nextInt(2)) % kinds.size()).get());
        }
        return String.join("\n\n", paragraphs) + "\n";
    }

    private String claim() {
        return String.join(" ", one(ADJECTIVES), one(THINGS), one(MODALS), one(VERBS), one(ADJECTIVES), one(THINGS));
    }

    private String name() {
        return one(FIRST_NAMES) + " " + one(BEGINNINGS) + one(SURNAMES);
    }

    private String town() {
        return one(BEGINNINGS) + one(TOWNS);
    }

    private String one(String[] words) {
        return one(words, random);
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    private static String[] words(String list) {
        return list.strip().split("\\s+");
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
