/*
 * The board on screen. Posts never go, so an answer of the server is merged in: what is missing is added, a post that changed
 * is put in the place of the old one, and all else stays as it is, with its focus, its selection and whatever the input
 * method is composing.
 */
(function () {
    "use strict";

    var POLL = 15000, SAVE = 5000, RETRY = 5000, IDLE = 15 * 60000;
    var form, answer, keys = {}, tried = {}, dirty = false, lastTouch = Date.now();

    function id(name) { return document.getElementById("board:" + name); }
    function text(name) { return id(name).value.trim(); }
    function said(kind) { return form.getAttribute("data-said-" + kind); }
    function status(box, words, tone) {
        var place = form.querySelector("[data-status='" + box + "']");
        place.textContent = words || "";
        place.classList.toggle("write-unsent", tone === "unsent");
    }
    function announce(words) { form.querySelector("[data-said]").textContent = words; }
    function live() { return form.querySelector(".live [data-threads]"); }

    /* A key for each text: kept while the text stays the same, so that a retry makes no second post. */
    function newKey() {
        if (window.crypto.randomUUID) { return window.crypto.randomUUID(); }
        var b = window.crypto.getRandomValues(new Uint8Array(16));
        b[6] = (b[6] & 15) | 64;
        b[8] = (b[8] & 63) | 128;
        var hex = Array.prototype.map.call(b, function (n) { return (n + 256).toString(16).slice(1); }).join("");
        return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    }
    function options() {
        return Array.prototype.filter.call(optionFields(), function (field) {
            return field.type === "checkbox" || field.type === "radio" ? field.checked : true;
        }).map(function (field) { return field.value; }).join(" ") + " " + id("files").value;
    }
    function optionFields() { return form.querySelectorAll(".write-kind input, .write-more input, .write-more select"); }
    function resetOptions() {
        Array.prototype.forEach.call(optionFields(), function (field) {
            if (field.tagName === "SELECT") { field.selectedIndex = 0; }
            else if (field.type === "checkbox") { field.checked = false; }
        });
        var first = form.querySelector(".write-kind input");
        first.checked = true;
        form.querySelector(".write-more").open = false;
    }
    function start(box) {
        var now = text(box) + "\n" + (box === "replyBody" ? id("replyTo").value : options());
        if (!text(box)) { id(box).focus(); return false; }
        var busy = box === "body" && window.polarisBoardFiles.isBusy();
        if (busy) { status(box, busy); announce(busy); return false; }
        if (tried[box] !== now) { keys[box] = newKey(); tried[box] = now; }
        id(box === "body" ? "clientKey" : "replyKey").value = keys[box];
        return true;
    }
    function done(box, args, xhr) {
        if (!arrived(xhr)) { return; } // failed() has told it
        if (!args || !args.stored) { status(box, ""); return; }
        var sent = tried[box].slice(0, tried[box].lastIndexOf("\n"));
        if (box === "body") { window.polarisBoardFiles.clear(tried[box].slice(tried[box].lastIndexOf(" ") + 1)); }
        tried[box] = null;
        if (text(box) === sent) {
            clear(box);
            if (box === "body") { resetOptions(); }
        }
        status(box, "");
        merge(true);
        announce(said("stored"));
        if (box === "replyBody") { closeAnswer(); }
    }
    function clear(box) {
        id(box).value = "";
        window.jQuery(id(box)).trigger("input").trigger("keyup");
        dirty = false;
    }
    function failed(box, xhr) {
        status(box, said("unsent"), "unsent");
        announce(said("unsent"));
        if (xhr && xhr.status && xhr.status < 500) { return; }
        window.setTimeout(function () {
            if (tried[box] && tried[box].indexOf(text(box) + "\n") === 0 && text(box)) {
                id(box === "body" ? "post" : "reply").click();
            }
        }, RETRY);
    }

    function merge(own) {
        var incoming = id("incoming"), fresh = incoming.querySelector("[data-threads]");
        if (!fresh) { return; }
        var before = window.scrollY > 300, added = addMissing(fresh, live());
        live().setAttribute("data-more", fresh.getAttribute("data-more"));
        takePinned(incoming);
        incoming.textContent = "";
        showOlder();
        placeAnswer();
        if (!own && added.length) { tellOfNew(added, before); }
        if (added.length) { seen(); }
    }
    function addMissing(fresh, old) {
        var added = [], after = null;
        each(fresh, "[data-thread]", function (thread) {
            var here = old.querySelector("[data-thread='" + thread.getAttribute("data-thread") + "']");
            if (!here) {
                each(thread, "[data-post]", function (post) { added.push(post); });
                old.insertBefore(thread, after ? after.nextSibling : old.firstChild);
                here = thread;
            } else {
                changePosts(thread, here);
                addReplies(thread, here, added);
            }
            after = here;
        });
        each(old, "[data-nothing]", function (nothing) { if (old.querySelector("[data-thread]")) { nothing.remove(); } });
        added.forEach(function (post) { post.classList.add("post-arrived"); });
        return added;
    }
    /* A post that was answered, rewritten, pinned or withdrawn; whoever stands on one of its buttons stays there. */
    function changePosts(thread, here) {
        each(here, "[data-post]", function (old) {
            var fresh = thread.querySelector("[data-post='" + old.getAttribute("data-post") + "']");
            if (!fresh || fresh.getAttribute("data-version") === old.getAttribute("data-version")) { return; }
            var focused = old.contains(document.activeElement) && document.activeElement.getAttribute("data-act");
            var copy = fresh.cloneNode(true);
            old.replaceWith(copy);
            if (focused) {
                var again = copy.querySelector("[data-act='" + focused + "']") || copy.querySelector("summary");
                if (again) { again.focus(); }
            }
        });
    }
    function takePinned(incoming) {
        var fresh = incoming.querySelector("[data-pinned]"), here = form.querySelector(".live [data-pinned]");
        if (fresh.textContent !== here.textContent) { here.replaceWith(fresh); }
    }
    function addReplies(thread, here, added) {
        var replies = here.querySelector(".replies"), after = null;
        each(thread, ".replies > [data-post]", function (post) {
            var known = replies.querySelector("[data-post='" + post.getAttribute("data-post") + "']");
            if (!known) {
                replies.insertBefore(post, after ? after.nextSibling : replies.firstChild);
                added.push(post);
            }
            after = known || post;
        });
    }
    function each(root, selector, act) { Array.prototype.forEach.call(root.querySelectorAll(selector), act); }
    function tellOfNew(added, scrolled) {
        announce(said("new").replace("{0}", added[added.length - 1].getAttribute("data-author")));
        form.querySelector("[data-new-above]").hidden = !scrolled;
    }
    function showOlder() { form.querySelector("[data-older]").hidden = live().getAttribute("data-more") !== "true"; }

    /* The one reply box is moved under the thread it answers. */
    function openAnswer(thread) {
        if (id("replyTo").value !== thread) { id("replyTo").value = thread; clear("replyBody"); }
        placeAnswer();
        id("replyBody").focus();
    }
    function closeAnswer() {
        id("replyTo").value = "";
        form.querySelector(".answer-shelf").appendChild(answer);
        each(form, ".answer-open", function (button) { button.hidden = false; });
    }
    function placeAnswer() {
        var open = id("replyTo").value, thread = open && live().querySelector("[data-thread='" + open + "']");
        if (!thread || thread.contains(answer)) { return; }
        thread.querySelector(".answer-place").appendChild(answer);
        each(form, ".answer-open", function (button) { button.hidden = thread.contains(button); });
    }

    /* What is done with a post; where it asks for words first, in a dialog. */
    function act(name, post, words) {
        window.polarisBoardAct([{ name: "act", value: name }, { name: "post", value: post }, { name: "words", value: words || "" }]);
    }
    function ask(button) {
        var dialog = document.getElementById(button.getAttribute("data-asks"));
        var words = dialog.querySelector("textarea"), post = button.getAttribute("data-of");
        words.value = dialog.id === "rewriting" ? live().querySelector("[data-post='" + post + "'] .post-body").textContent : "";
        dialog.setAttribute("data-of", post);
        dialog.showModal();
        words.focus();
    }
    function confirmWords(button) {
        var dialog = button.closest("dialog"), words = dialog.querySelector("textarea");
        if (!words.value.trim()) { words.focus(); return; }
        dialog.close();
        act(dialog.id === "rewriting" ? "REWRITE" : "WITHDRAW", dialog.getAttribute("data-of"), words.value);
    }
    function showRevisions() { document.getElementById("reading").showModal(); }

    function inSight() { return document.visibilityState === "visible"; }
    function seen() { if (inSight()) { window.polarisBoardSeen(); } }
    function refresh() { if (inSight() && Date.now() - lastTouch < IDLE) { window.polarisBoardRefresh(); } }
    function keep() { if (dirty) { dirty = false; window.polarisBoardKeep(); } }
    function arrived(xhr) { return xhr && xhr.status === 200; } // oncomplete also comes after an error
    function kept(xhr) {
        if (!arrived(xhr)) { dirty = true; return; }
        each(form, "[data-status]", function (place) {
            if (!place.classList.contains("write-unsent") && text(place.getAttribute("data-status"))) {
                place.textContent = said("draft");
            }
        });
    }

    window.polarisBoard = { start: start, done: done, failed: failed, merge: merge, kept: kept, showRevisions: showRevisions };
    window.polarisBoardPushed = function (message) {
        var board = document.querySelector("[data-board]").getAttribute("data-board");
        if (message === "changed:" + board) { window.polarisBoardRefresh(); }
    };

    function clicked(event) {
        var button = event.target.closest("button");
        if (!button) { return; }
        if (button.hasAttribute("data-asks")) { ask(button); }
        else if (button.hasAttribute("data-act")) { act(button.getAttribute("data-act"), button.getAttribute("data-of")); }
        if (button.hasAttribute("data-confirms")) { confirmWords(button); }
        if (button.hasAttribute("data-leaves")) { button.closest("dialog").close(); }
        if (button.hasAttribute("data-revisions")) {
            window.polarisBoardRevisions([{ name: "post", value: button.getAttribute("data-revisions") }]);
        }
        if (button.hasAttribute("data-answer")) { openAnswer(button.getAttribute("data-answer")); }
        if (button.hasAttribute("data-close-answer")) { closeAnswer(); }
        if (button.hasAttribute("data-new-above")) { button.hidden = true; window.scrollTo({ top: 0, behavior: "smooth" }); }
    }
    function keyed(event) {
        var box = event.target.id;
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) {
            if (box === "board:body") { event.preventDefault(); id("post").click(); }
            if (box === "board:replyBody") { event.preventDefault(); id("reply").click(); }
        }
    }
    document.addEventListener("DOMContentLoaded", function () {
        form = document.getElementById("board");
        answer = form.querySelector(".answer");
        form.addEventListener("click", clicked);
        form.addEventListener("keydown", keyed);
        form.addEventListener("input", function () { dirty = true; });
        ["keydown", "pointerdown", "scroll"].forEach(function (kind) {
            document.addEventListener(kind, function () { lastTouch = Date.now(); }, { passive: true });
        });
        document.addEventListener("visibilitychange", function () { refresh(); seen(); keep(); });
        window.addEventListener("online", refresh);
        window.setInterval(refresh, POLL);
        window.setInterval(keep, SAVE);
        showOlder();
        placeAnswer();
        window.setTimeout(seen, 1500);
    });
})();
