package org.faktuur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// Time of the processor and of the clock that some work took, and the heap that is left after it.
record Effort(long cpuNanos, long wallNanos) {

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Effort of(Runnable work) {
        var cpu = MACHINE.getProcessCpuTime();
        var wall = System.nanoTime();
        work.run();
        return new Effort(MACHINE.getProcessCpuTime() - cpu, System.nanoTime() - wall);
    }

    /// The same of work that begins with a heap that is tidied up.
    static Effort tidied(Runnable work) {
        System.gc();
        return of(work);
    }

    /// This and the other, one after the other.
    Effort and(Effort other) {
        return new Effort(cpuNanos + other.cpuNanos, wallNanos + other.wallNanos);
    }

    static long heapMegabytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    double perCpuSecond(int things) {
        return things * 1e9 / cpuNanos;
    }

    double wallMillis() {
        return wallNanos / 1e6;
    }
}
