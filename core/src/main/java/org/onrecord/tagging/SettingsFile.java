package org.onrecord.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The lines of reader.properties, each held against what the reader can use. Its errors name the key, not the file. */
final class SettingsFile {
    private final Properties properties = new Properties();

    /** @throws IOException if the stream cannot be read, or has no properties */
    SettingsFile(InputStream stream) throws IOException {
        try {
            properties.load(stream);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** @throws IOException if there is no such key */
    String text(String key) throws IOException {
        String text = properties.getProperty(key);
        if (text == null) {
            throw new IOException("it has no " + key);
        }
        return text.trim();
    }

    /** @throws IOException if it is missing, no whole number, or less */
    int whole(String key, int least) throws IOException {
        String text = text(key);
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IOException(key + " has “" + text + "”, which is no whole number from " + least + " on");
    }

    /** @throws IOException if they are missing, more or fewer, or not finite numbers */
    double[] numbers(String key, int count) throws IOException {
        List<String> words = words(text(key));
        if (words.size() != count) {
            String numbers = words.size() == 1 ? " number" : " numbers";
            throw new IOException(key + " has " + words.size() + numbers + ", not " + count);
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(key, words.get(i));
        }
        return numbers;
    }

    /** @throws IOException as for {@link #numbers} */
    List<Double> list(String key, int count) throws IOException {
        List<Double> list = new ArrayList<>();
        for (double number : numbers(key, count)) {
            list.add(number);
        }
        return list;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    private static double number(String key, String word) throws IOException {
        try {
            double number = Double.parseDouble(word);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IOException(key + " has “" + word + "”, which is no finite number");
    }
}
