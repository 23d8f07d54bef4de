/*
 * Sends files in pieces. Each piece has a number; one that may not have arrived is sent again under the same number, which the
 * server takes once. A folder keeps its paths, since an SS-MIX2 file is told by its place; a zip is opened here.
 */
(function () {
    "use strict";

    var PIECE = 4 << 20, MOST = 200, WAITS = [1000, 2000, 5000, 10000, 15000];
    var NOT_FILES = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;
    var form = document.getElementById("upload");
    var largest = Number(form.dataset.largest);
    var items = [], sending = null;

    function id(name) { return document.getElementById(name); }
    function words(name, values) {
        return (values || []).reduce(function (text, value, i) {
            return text.replace("{" + i + "}", value);
        }, form.getAttribute("data-words-" + name));
    }
    function megabytes(bytes) { return (bytes / 1048576).toFixed(1); }
    function sizeOf(all) { return all.reduce(function (sum, item) { return sum + item.size; }, 0); }
    function problem(text) {
        id("problem").textContent = text || "";
        id("problem").hidden = !text;
    }

    /* ---- choosing */
    function plain(file, path) {
        return { path: path, size: file.size, read: function () { return Promise.resolve(file.size > largest ? null : file); } };
    }
    async function add(file, path) {
        if (!/\.zip$/i.test(path)) {
            items.push(plain(file, path));
            return;
        }
        try {
            items.push.apply(items, await window.polarisUnzip(file, largest));
        } catch (cannotBeOpened) {
            problem(words("bad-zip", [path]));
        }
    }
    async function chose(files) {
        problem("");
        for (var i = 0; i < files.length; i++) {
            await add(files[i], files[i].webkitRelativePath || files[i].name);
        }
        tellChosen();
    }
    async function entriesBelow(entry) {
        if (entry.isFile) {
            var file = await new Promise(function (found, failed) { entry.file(found, failed); });
            await add(file, entry.fullPath.replace(/^\//, ""));
            return;
        }
        var reader = entry.createReader(), some;
        do {
            some = await new Promise(function (found, failed) { reader.readEntries(found, failed); });
            for (var i = 0; i < some.length; i++) { await entriesBelow(some[i]); }
        } while (some.length > 0);
    }
    async function dropped(event) {
        event.preventDefault();
        id("drop").classList.remove("drop-over");
        if (sending) { return; }
        problem("");
        var entries = Array.prototype.map.call(event.dataTransfer.items, function (item) { return item.webkitGetAsEntry(); });
        for (var i = 0; i < entries.length; i++) {
            if (entries[i]) { await entriesBelow(entries[i]); }
        }
        tellChosen();
    }
    async function tellChosen() {
        items = items.filter(function (item) { return !NOT_FILES.test(item.path); });
        var text = items.length ? words("chosen", [items.length, megabytes(sizeOf(items)), items[0].path]) : "";
        var guess = items.length ? await guessed(items[0]) : null;
        if (guess && id("format-" + guess) && !form.querySelector("[name=format]:checked")) {
            id("format-" + guess).checked = true;
            text += " " + words("guessed", [form.querySelector("label[for='format-" + guess + "']").textContent]);
        }
        id("chosen").textContent = text;
        id("clear").hidden = !items.length;
    }
    /* What the first file looks like; null where it looks like nothing known. */
    async function guessed(item) {
        var name = item.path.split("/").pop();
        if (/^(UP(HOSOKU|1KYO|2KYO|3KYO|PLAN|JSK|SIKYU|KIHON|YOBO)|DLT|SERVICE_USER_INFO)/i.test(name)) { return "careplan"; }
        if (/\.(pdf|jpe?g|png|tiff?|docx?|xlsx?|pptx?)$/i.test(name)) { return "document"; }
        var blob = await item.read().catch(function () { return null; });
        var start = blob ? await blob.slice(0, 4096).text() : "";
        if (/^[\s\uFEFF\v]*MSH\|/.test(start) || /\/[A-Z]{3}-\d{2}\//.test("/" + item.path)) { return "ssmix2"; }
        if (/^\uFEFF?"?JAHIS/.test(start)) { return "jahis"; }
        if (/^\uFEFF?"?VER\d/.test(start)) { return "nsips"; }
        if (/"resourceType"|xmlns="http:\/\/hl7.org\/fhir"/.test(start)) { return "fhir"; }
        return null;
    }

    /* ---- sending */
    function packed(files) {
        var parts = [];
        files.forEach(function (file) {
            var path = new TextEncoder().encode(file.path), head = new DataView(new ArrayBuffer(4)), size = new DataView(new ArrayBuffer(4));
            head.setUint32(0, path.length);
            size.setInt32(0, file.content ? file.content.size : -1);
            parts.push(head.buffer, path, size.buffer);
            if (file.content) { parts.push(file.content); }
        });
        return new Blob(parts);
    }
    function pause(ms) {
        return new Promise(function (over) {
            window.setTimeout(over, ms);
            window.addEventListener("online", over, { once: true });
        });
    }
    function pressedAgain() {
        id("again").hidden = false;
        return new Promise(function (over) { id("again").addEventListener("click", over, { once: true }); })
            .then(function () { id("again").hidden = true; });
    }
    /* One request until it is answered: the connection may break, the session may end, the server may start anew. */
    async function ask(address, type, body) {
        for (var tries = 0; ; tries++) {
            sending.stop.signal.throwIfAborted();
            var answer = null;
            try {
                answer = await fetch(form.dataset.door + address, {
                    method: "POST", body: body, signal: sending.stop.signal, credentials: "same-origin",
                    headers: { "Content-Type": type, "X-Polaris-Client": "browser" }
                });
            } catch (broken) {
                sending.stop.signal.throwIfAborted();
            }
            var json = answer && (answer.headers.get("Content-Type") || "").indexOf("application/json") >= 0;
            if (json && answer.ok) {
                id("told").textContent = "";
                return answer.json();
            }
            if (json && answer.status < 500) {
                throw new Error((await answer.json()).message);
            }
            if (answer && answer.status < 500) {
                id("told").textContent = words("signed-out");
                await pressedAgain();
            } else {
                id("told").textContent = words("broken");
                await pause(WAITS[Math.min(tries, WAITS.length - 1)]);
            }
        }
    }
    async function sendPiece(files) {
        if (!files.length) { return; }
        sending.piece++;
        await ask("/" + sending.run + "/pieces/" + sending.piece, "application/x-polaris-files", packed(files));
        sending.files += files.length;
        tellSent();
    }
    function tellSent() {
        id("bar").value = sending.total ? Math.round(1000 * sending.bytes / sending.total) : 1000;
        id("sent").textContent = words("sending", [sending.files, items.length, megabytes(sending.bytes), megabytes(sending.total)]);
    }
    async function sendAll(facility, format) {
        var run = await ask("?facility=" + encodeURIComponent(facility) + "&format=" + format, "text/plain", "");
        sending.run = run.run;
        var piece = [], size = 0;
        for (var i = 0; i < items.length; i++) {
            var content;
            try {
                content = await items[i].read();
            } catch (unreadable) {
                sending.unreadable.push(items[i].path);
                continue;
            }
            var bytes = content ? content.size : 0;
            if (piece.length === MOST || piece.length && size + bytes > PIECE) {
                await sendPiece(piece);
                piece = [];
                size = 0;
            }
            piece.push({ path: items[i].path, content: content });
            size += bytes;
            sending.bytes += items[i].size;
        }
        await sendPiece(piece);
        await ask("/" + sending.run + "/end", "text/plain", "");
    }
    function leaving(event) { event.preventDefault(); }

    async function send() {
        var facility = id("facility").value, format = form.querySelector("[name=format]:checked");
        problem(!items.length ? words("nothing") : !facility ? words("no-facility") : !format ? words("no-format") : "");
        if (!id("problem").hidden || sending) { return; }
        sending = { run: null, piece: 0, files: 0, bytes: 0, total: sizeOf(items), unreadable: [], stop: new AbortController() };
        id("sending").hidden = false;
        id("sendingHeader").focus();
        window.addEventListener("beforeunload", leaving);
        tellSent();
        try {
            await sendAll(facility, format.value);
            arrived();
        } catch (failure) {
            stopped(failure);
        } finally {
            window.removeEventListener("beforeunload", leaving);
        }
    }
    function arrived() {
        id("cancel").hidden = true;
        id("toRun").href = form.dataset.run + sending.run;
        id("toRun").hidden = false;
        if (!sending.unreadable.length) {
            id("told").textContent = words("done");
            window.location.assign(id("toRun").href);
            return;
        }
        id("told").textContent = words("unreadable", [sending.unreadable.length, sending.unreadable.slice(0, 5).join("、")]);
    }
    function stopped(failure) {
        var run = sending.run;
        if (run) {
            fetch(form.dataset.door + "/" + run + "/stop", {
                method: "POST", credentials: "same-origin", headers: { "X-Polaris-Client": "browser" }, keepalive: true
            }).catch(function () {}); // what arrived stays at the server either way
            id("toRun").href = form.dataset.run + run;
            id("toRun").hidden = false;
        }
        id("told").textContent = sending.stop.signal.aborted ? words("refused", [""]) : words("refused", [failure.message]);
        id("cancel").hidden = true;
        sending = null;
    }

    id("files").addEventListener("change", function () { chose(this.files).then(function () { id("files").value = ""; }); });
    id("folder").addEventListener("change", function () { chose(this.files).then(function () { id("folder").value = ""; }); });
    id("folderButton").hidden = !("webkitdirectory" in id("folder")) || navigator.maxTouchPoints > 0 && window.innerWidth < 600;
    id("drop").addEventListener("dragover", function (event) {
        event.preventDefault();
        this.classList.add("drop-over");
    });
    id("drop").addEventListener("dragleave", function () { this.classList.remove("drop-over"); });
    id("drop").addEventListener("drop", dropped);
    id("clear").addEventListener("click", function () {
        items = [];
        tellChosen();
        problem("");
        id("files").focus();
    });
    id("send").addEventListener("click", send);
    id("cancel").addEventListener("click", function () { if (sending) { sending.stop.abort(); } });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
})();
