/* The list of people keeps its counts fresh: when pushed, when it comes back to sight, and every minute while in use. */
(function () {
    "use strict";

    var MINUTE = 60000, IDLE = 5 * MINUTE, lastTouch = Date.now();

    function reload() {
        if (document.visibilityState === "visible" && window.polarisHomeReload) {
            window.polarisHomeReload();
        }
    }
    window.polarisHomePushed = reload;
    ["keydown", "pointerdown", "scroll", "pointermove"].forEach(function (kind) {
        document.addEventListener(kind, function () { lastTouch = Date.now(); }, { passive: true });
    });
    document.addEventListener("visibilitychange", reload);
    window.setInterval(function () {
        if (Date.now() - lastTouch < IDLE) { reload(); }
    }, MINUTE);
})();
