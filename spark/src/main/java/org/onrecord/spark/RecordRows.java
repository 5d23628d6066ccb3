package org.onrecord.spark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Java records as Spark's rows and back: a record is a struct, a list an array, an enum a string. Spark's own {@code
 * Encoders.bean} looks for getters and finds none in a record. Stateless.
 */
final class RecordRows {
    private RecordRows() {}

    /** How Spark keeps rows of a record. */
    static Encoder<Row> encoder(Class<? extends Record> type) {
        return Encoders.row(schema(type));
    }

    /** The columns of a record. */
    static StructType schema(Class<?> type) {
        return new StructType(Arrays.stream(type.getRecordComponents())
                .map(it -> new StructField(
                        it.getName(),
                        dataType(it.getGenericType()),
                        !it.getType().isPrimitive(),
                        Metadata.empty()))
                .toArray(StructField[]::new));
    }

    private static DataType dataType(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return DataTypes.createArrayType(dataType(list.getActualTypeArguments()[0]), false);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class || plain.isEnum()) {
            return DataTypes.StringType;
        }
        if (plain == int.class) {
            return DataTypes.IntegerType;
        }
        if (plain == double.class) {
            return DataTypes.DoubleType;
        }
        if (plain == LocalDate.class) {
            return DataTypes.DateType;
        }
        if (plain.isRecord()) {
            return schema(plain);
        }
        throw new IllegalArgumentException("no column can hold " + type);
    }

    /** A record as a row. */
    static Row row(Record made) {
        return RowFactory.create(Arrays.stream(made.getClass().getRecordComponents())
                .map(it -> cell(value(it, made)))
                .toArray());
    }

    private static @Nullable Object value(RecordComponent component, Record made) {
        try {
            return component.getAccessor().invoke(made);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the record has a component that cannot be read: " + component, e);
        }
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof Record nested) {
            return row(nested);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RecordRows::cell).toArray();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** A row as a record, its columns found by their names. */
    static <R> R made(Row row, Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(it -> value(row.get(row.fieldIndex(it.getName())), it.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + type.getSimpleName() + " can be made of a row", e);
        }
    }

    /** A cell with a list of records. */
    static <R> List<R> list(Seq<Row> cell, Class<R> type) {
        return CollectionConverters.asJava(cell).stream()
                .map(row -> made(row, type))
                .toList();
    }

    private static @Nullable Object value(@Nullable Object cell, Type type) {
        if (cell == null) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return CollectionConverters.asJava((Seq<?>) cell).stream()
                    .map(it -> value(it, element))
                    .toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return made((Row) cell, plain);
        }
        return plain.isEnum() ? constant(plain, (String) cell) : cell;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> ((Enum<?>) it).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " is called " + name));
    }
}
