package org.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void handsOnResultsInTheOrderOfTheItems(int threads) {
        List<Integer> taken = new ArrayList<>();
        InOrder.forEach(numbers(200), threads, number -> number * number, taken::add);
        assertThat(taken)
                .containsExactlyElementsOf(IntStream.range(0, 200)
                        .mapToObj(number -> number * number)
                        .toList());
    }

    @Test
    void worksOnSeveralItemsAtATime() {
        CountDownLatch bothBegun = new CountDownLatch(2);
        List<Integer> taken = new ArrayList<>();
        InOrder.forEach(
                numbers(2),
                2,
                number -> {
                    bothBegun.countDown();
                    await(bothBegun);
                    return number;
                },
                taken::add);
        assertThat(taken).containsExactly(0, 1);
    }

    @Test
    void doesNotRunAheadOfTheTaker() {
        AtomicInteger asked = new AtomicInteger();
        Iterator<Integer> items = IntStream.range(0, 1000)
                .peek(item -> asked.incrementAndGet())
                .boxed()
                .iterator();
        AtomicInteger taken = new AtomicInteger();
        InOrder.forEach(items, 3, item -> item, item -> {
            assertThat(asked.get() - taken.incrementAndGet()).isLessThanOrEqualTo(4);
        });
        assertThat(taken).hasValue(1000);
    }

    @Test
    void needsNoOtherThreadForOneItem() {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        InOrder.forEach(numbers(1), 4, number -> workers.add(Thread.currentThread()), added -> {});
        assertThat(workers).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void throwsWhatTheWorkThrewInTheItemsTurn(int threads) {
        List<Integer> taken = new ArrayList<>();
        assertThatThrownBy(() -> InOrder.forEach(numbers(9), threads, number -> 6 / (3 - number), taken::add))
                .isInstanceOf(ArithmeticException.class);
        assertThat(taken).containsExactly(2, 3, 6);
    }

    @Test
    void leavesNoWorkBehindWhenTheTakerHasEnough() {
        CountDownLatch lastBegun = new CountDownLatch(1);
        AtomicBoolean lastEnded = new AtomicBoolean();
        assertThatThrownBy(() -> InOrder.forEach(
                        numbers(2),
                        2,
                        number -> number == 0 ? number : workUntilInterrupted(lastBegun, lastEnded),
                        number -> {
                            await(lastBegun);
                            throw new IllegalStateException("enough");
                        }))
                .hasMessage("enough");
        assertThat(lastEnded).isTrue();
    }

    @Test
    void leavesNoWorkBehindWhenItIsInterrupted() {
        CountDownLatch lastBegun = new CountDownLatch(1);
        AtomicBoolean lastEnded = new AtomicBoolean();
        assertThatThrownBy(() -> InOrder.forEach(
                        numbers(2),
                        2,
                        number -> number == 0 ? number : workUntilInterrupted(lastBegun, lastEnded),
                        number -> {
                            await(lastBegun);
                            Thread.currentThread().interrupt();
                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(lastEnded).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int workUntilInterrupted(CountDownLatch begun, AtomicBoolean ended) {
        begun.countDown();
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        IntStream.range(0, 100_000).forEach(step -> Thread.onSpinWait());
        ended.set(true);
        return 0;
    }

    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().iterator();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
