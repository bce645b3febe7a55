package dev.bilateral.dataset.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Things that never change, as many as were used last. */
final class Recent<K, V> {

    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;

    Recent(int most) {
        this.most = most;
    }

    V get(K key, Function<K, V> make) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = make.apply(key); // outside the lock: two makers at once cost less than one queue
        synchronized (kept) {
            V first = kept.putIfAbsent(key, made);
            var eldest = kept.keySet().iterator();
            while (kept.size() > most && eldest.hasNext()) {
                eldest.next();
                eldest.remove();
            }
            return first == null ? made : first;
        }
    }
}
