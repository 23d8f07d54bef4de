/*
 * Locks the screen when nobody is there, and asks who is there before acts of weight. The page stays as it is below, so
 * nothing typed is lost; the server refuses everything meanwhile (SessionGateFilter), whatever this script does.
 */
window.Polaris = window.Polaris || {};
(function () {
    "use strict";

    var MINUTE = 60000;
    var TICK = 1000;
    var GONE_AFTER = 240 * MINUTE; // a locked session is kept for four hours, as long as its page is open
    var ACTIVE = "polaris.active"; // moments, shared by the tabs of this browser; nothing about anybody
    var LOCKED = "polaris.locked";

    var guard = document.getElementById("guard");
    if (!guard) {
        return;
    }
    var context = guard.dataset.context;
    var idle = Number(guard.dataset.idle) * MINUTE;
    var warnBefore = Math.min(2 * MINUTE, idle / 2);
    var warning = document.getElementById("guardWarning");
    var proof = document.getElementById("guardProof");
    var secret = document.getElementById("guardSecret");
    var wrong = document.getElementById("guardWrong");

    var active = Date.now();
    var told = active;
    var lockedAt = 0;
    var pressed = null;

    function shared(name) {
        return Number(window.localStorage.getItem(name)) || 0;
    }

    function share(name, value) {
        if (value) {
            window.localStorage.setItem(name, String(value));
        } else {
            window.localStorage.removeItem(name);
        }
    }

    function post(what, body) {
        return window.fetch(context + "/session/" + what, {
            method: "POST",
            credentials: "same-origin",
            headers: { "Content-Type": "application/x-www-form-urlencoded" },
            body: body || ""
        }).then(function (answer) {
            if (answer.status === 401) {
                window.location.assign(context + "/login.xhtml?ended=true");
            } else if (answer.status === 423) {
                lock(false);
            }
            return answer.status;
        });
    }

    function somebodyIsThere() {
        if (lockedAt) {
            return;
        }
        var now = Date.now();
        active = now;
        if (now - shared(ACTIVE) > 5 * TICK) {
            share(ACTIVE, now);
        }
        if (warning.open) {
            warning.close();
        }
        if (now - told > MINUTE) {
            told = now;
            post("alive");
        }
    }

    function lock(tell) {
        if (lockedAt) {
            return;
        }
        lockedAt = Date.now();
        told = lockedAt;
        share(LOCKED, lockedAt);
        document.body.classList.add("is-locked");
        ask(true);
        if (tell) {
            post("lock");
        }
    }

    function unlock() {
        lockedAt = 0;
        active = Date.now();
        told = active;
        document.body.classList.remove("is-locked");
        if (proof.open) {
            proof.close();
        }
    }

    function ask(locked) {
        if (warning.open) {
            warning.close();
        }
        document.getElementById("guardLocked").hidden = !locked;
        document.getElementById("guardWeight").hidden = locked;
        document.getElementById("guardCancel").hidden = locked;
        document.getElementById("guardLeave").hidden = !locked;
        wrong.hidden = true;
        secret.value = "";
        if (!proof.open) {
            proof.showModal();
        }
        secret.focus();
    }

    function pressAgain() {
        var button = pressed && (document.getElementById(pressed.id) || pressed);
        pressed = null;
        if (button && button.isConnected) {
            button.click();
        }
    }

    function prove(event) {
        event.preventDefault();
        var again = !lockedAt;
        post("prove", "secret=" + encodeURIComponent(secret.value)).then(function (status) {
            secret.value = "";
            if (status === 204) {
                share(LOCKED, 0);
                share(ACTIVE, Date.now());
                unlock();
                if (again) {
                    pressAgain();
                }
            } else if (status === 403) {
                wrong.hidden = false;
                secret.focus();
            }
        });
    }

    function tick() {
        var now = Date.now();
        if (lockedAt) {
            if (now - told > 5 * MINUTE && now - lockedAt < GONE_AFTER) {
                told = now;
                post("alive");
            }
            return;
        }
        var alone = now - Math.max(active, shared(ACTIVE));
        if (alone >= idle) {
            lock(true);
        } else if (alone >= idle - warnBefore) {
            document.getElementById("guardSeconds").textContent = String(Math.ceil((idle - alone) / TICK));
            if (!warning.open && !proof.open) {
                warning.showModal();
            }
        } else if (warning.open) {
            warning.close();
        }
    }

    function otherTab(event) {
        if (event.key === LOCKED && event.newValue) {
            lock(false);
        } else if (event.key === LOCKED && lockedAt) {
            unlock();
        }
    }

    document.addEventListener("click", function (event) {
        var button = event.target.closest("button, input[type=submit], a.ui-commandlink");
        if (button && !proof.contains(button) && !warning.contains(button)) {
            pressed = button;
        }
    }, true);
    ["keydown", "pointerdown", "wheel", "touchstart"].forEach(function (kind) {
        document.addEventListener(kind, somebodyIsThere, { capture: true, passive: true });
    });
    document.getElementById("guardStay").addEventListener("click", somebodyIsThere);
    document.getElementById("guardForm").addEventListener("submit", prove);
    document.getElementById("guardCancel").addEventListener("click", function () {
        proof.close();
    });
    proof.addEventListener("cancel", function (event) {
        if (lockedAt) {
            event.preventDefault();
        }
    });
    proof.addEventListener("close", function () {
        if (lockedAt) {
            proof.showModal(); // a second Escape closes a dialog whatever its page says
        }
    });
    window.addEventListener("storage", otherTab);
    share(LOCKED, 0);
    share(ACTIVE, active);
    window.setInterval(tick, TICK);

    window.Polaris.askProof = function () {
        ask(false);
    };
    window.Polaris.lockScreen = function () {
        lock(false);
    };
})();
