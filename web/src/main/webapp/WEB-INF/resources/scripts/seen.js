/* Tells the server that a page was really in front of somebody: after a moment in sight, once. A page that only loads tells nothing. */
(function () {
    "use strict";

    var LOOK = 1500, timer = null, told = false, place = document.querySelector("[data-seen]");

    function tell() {
        var what = new URLSearchParams();
        if (told) { return; }
        told = true;
        if (place.hasAttribute("data-seen-resident")) {
            what.set("resident", place.getAttribute("data-seen-resident"));
        }
        what.set("at", place.getAttribute("data-seen-at"));
        navigator.sendBeacon(place.getAttribute("data-seen"), what);
    }

    function watch() {
        window.clearTimeout(timer);
        if (document.visibilityState === "visible") { timer = window.setTimeout(tell, LOOK); }
    }

    if (place) {
        document.addEventListener("visibilitychange", watch);
        watch();
    }
})();
