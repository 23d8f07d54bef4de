/*
 * A run as it goes on: its state is fetched again every few seconds and put in place; what it does per second and how long it
 * still takes is reckoned from what was fetched. The buttons speak to the door for programs.
 */
(function () {
    "use strict";

    var POLL = 2000, WINDOW = 30000, SAY = 10000;
    var live = document.getElementById("live");
    var said = document.getElementById("said");
    var samples = [], lastSaid = "", lastSaidAt = 0;

    function state() { return document.getElementById("state"); }
    function words(name, value) { return live.getAttribute("data-words-" + name).replace("{0}", value); }

    function reckon() {
        var now = Date.now(), done = Number(state().dataset.done), expected = Number(state().dataset.expected);
        samples.push({ at: now, done: done });
        samples = samples.filter(function (sample) { return now - sample.at <= WINDOW; });
        var first = samples[0], seconds = (now - first.at) / 1000;
        var rate = seconds < 1 ? 0 : (done - first.done) / seconds;
        var place = state().querySelector("[data-rate]");
        if (!place || rate <= 0) { return; }
        place.textContent = words("rate", rate < 10 ? rate.toFixed(1) : Math.round(rate));
        if (expected > done) {
            var left = (expected - done) / rate;
            state().querySelector("[data-left]").textContent =
                left < 90 ? words("seconds", Math.max(1, Math.ceil(left))) : words("minutes", Math.ceil(left / 60));
        }
    }

    function say() {
        var text = state().dataset.say, ended = state().dataset.moving !== "true";
        if (text !== lastSaid && (ended || Date.now() - lastSaidAt > SAY)) {
            said.textContent = text;
            lastSaid = text;
            lastSaidAt = Date.now();
        }
    }

    function put(fresh) {
        var focused = document.activeElement && live.contains(document.activeElement) ? document.activeElement.id : null;
        live.replaceChildren(document.importNode(fresh, true));
        var again = focused && document.getElementById(focused);
        if (again) {
            again.focus();
        } else if (focused) {
            var header = document.getElementById("stateHeader");
            header.tabIndex = -1;
            header.focus();
        }
        reckon();
        say();
    }

    function look() {
        return fetch(live.dataset.address, { credentials: "same-origin" })
            .then(function (response) { return response.text(); })
            .then(function (text) {
                var fresh = new DOMParser().parseFromString(text, "text/html").getElementById("state");
                if (!fresh) {
                    window.location.reload(); // signed out: the page for that says so
                    return;
                }
                put(fresh);
            })
            .catch(function () { said.textContent = live.dataset.wordsLost; });
    }

    function wait() {
        window.setTimeout(function () {
            if (state().dataset.moving === "true" && document.visibilityState === "visible") {
                look().then(wait);
            } else {
                wait();
            }
        }, POLL);
    }

    live.addEventListener("click", function (event) {
        var button = event.target.closest("[data-act]");
        if (!button || button.getAttribute("aria-disabled") === "true") { return; }
        button.setAttribute("aria-disabled", "true");
        samples = [];
        fetch(live.dataset.door + button.dataset.act, {
            method: "POST", credentials: "same-origin", headers: { "X-Polaris-Client": "browser" }
        }).catch(function () { said.textContent = live.dataset.wordsLost; }).then(look);
    });

    reckon();
    wait();
})();
