/*
 * Files of a post that is being written. Pictures are turned upright and made smaller here, so that they go quickly; the
 * server does the same again and trusts none of it. What broke off is sent again by itself once the network is back.
 */
(function () {
    "use strict";

    var LONGEST = 1600, TRIES_AT_ONCE = 2;
    var shelf, ids, items = [];

    function said(kind) { return shelf.getAttribute("data-said-" + kind); }
    function tell(words) { shelf.querySelector("[data-told]").textContent = words; }
    function part(item, selector) { return item.row.querySelector(selector); }

    function add(files) {
        Array.prototype.forEach.call(files, function (file) {
            if (items.length >= Number(shelf.getAttribute("data-most"))) { tell(said("many")); return; }
            var row = shelf.querySelector("[data-item]").content.firstElementChild.cloneNode(true);
            var item = { file: file, row: row, state: "waiting" };
            part(item, ".attach-name").textContent = file.name;
            part(item, "[data-drop]").addEventListener("click", function () { drop(item); });
            part(item, "[data-again]").addEventListener("click", function () { again(item); });
            shelf.querySelector("[data-list]").appendChild(row);
            items.push(item);
        });
        next();
    }
    function next() {
        var sending = items.filter(function (item) { return item.state === "sending"; }).length;
        items.filter(function (item) { return item.state === "waiting"; }).slice(0, TRIES_AT_ONCE - sending).forEach(function (item) {
            item.state = "sending";
            smaller(item.file).then(function (content) { if (item.state === "sending") { send(item, content); } });
        });
        ids.value = items.filter(function (item) { return item.id; }).map(function (item) { return item.id; }).join(",");
    }
    /* What no canvas can draw goes as it is; the server says what it makes of it. */
    function smaller(file) {
        if (!/^image\//.test(file.type) || !window.createImageBitmap) { return Promise.resolve(file); }
        return window.createImageBitmap(file, { imageOrientation: "from-image" }).then(function (picture) {
            var scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
            var canvas = document.createElement("canvas");
            canvas.width = Math.max(1, Math.round(picture.width * scale));
            canvas.height = Math.max(1, Math.round(picture.height * scale));
            var brush = canvas.getContext("2d");
            brush.fillStyle = "#fff";
            brush.fillRect(0, 0, canvas.width, canvas.height);
            brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
            picture.close();
            return new Promise(function (drawn) { canvas.toBlob(function (blob) { drawn(blob || file); }, "image/jpeg", 0.85); });
        }).catch(function () { return file; });
    }
    function send(item, content) {
        var request = new XMLHttpRequest();
        item.request = request;
        request.open("POST", shelf.getAttribute("data-attach"));
        request.setRequestHeader("Content-Type", "application/octet-stream");
        request.setRequestHeader("X-Polaris-Client", "browser");
        request.setRequestHeader("X-Polaris-File-Name", encodeURIComponent(item.file.name));
        request.upload.onprogress = function (event) {
            if (event.lengthComputable) { part(item, "progress").value = Math.round(100 * event.loaded / event.total); }
        };
        request.onload = function () { answered(item, request); };
        request.onerror = function () { broken(item); };
        request.send(content);
    }
    function answered(item, request) {
        var answer = null;
        try { answer = JSON.parse(request.responseText); } catch (noJson) { answer = {}; }
        if (request.status === 200 && answer.id) {
            item.id = answer.id;
            part(item, ".attach-name").textContent = answer.name;
            settle(item, "sent", said("sent"));
        } else if (answer.refusal) {
            var words = shelf.querySelector("[data-refusal='" + answer.refusal + "']");
            settle(item, "refused", words ? words.textContent : said("broken"));
        } else if (request.status === 404) {
            settle(item, "refused", said("hidden"));
        } else {
            broken(item);
        }
    }
    function broken(item) {
        settle(item, "broken", said("broken"));
        part(item, "[data-again]").hidden = false;
    }
    function settle(item, state, words) {
        item.state = state;
        part(item, "progress").hidden = true;
        part(item, ".attach-state").textContent = words;
        item.row.classList.toggle("attach-refused", state !== "sent");
        tell(part(item, ".attach-name").textContent + " " + words);
        next();
    }
    function again(item) {
        item.state = "waiting";
        part(item, "[data-again]").hidden = true;
        part(item, "progress").hidden = false;
        part(item, ".attach-state").textContent = "";
        next();
    }
    function drop(item) {
        item.state = "dropped";
        if (item.request) { item.request.abort(); }
        item.row.remove();
        items.splice(items.indexOf(item), 1);
        next();
        shelf.querySelector("[data-picker]").focus();
    }
    function clear(sent) {
        var taken = sent.split(",");
        items.filter(function (item) { return taken.indexOf(String(item.id)) >= 0; }).forEach(function (item) { item.row.remove(); });
        items = items.filter(function (item) { return item.row.parentNode; });
        next();
    }
    /* What still goes would be left behind by a post now. */
    function isBusy() {
        var busy = items.some(function (item) { return item.state === "waiting" || item.state === "sending"; });
        return busy ? said("busy") : "";
    }
    window.polarisBoardFiles = { isBusy: isBusy, clear: clear };

    document.addEventListener("DOMContentLoaded", function () {
        shelf = document.querySelector("[data-attach]");
        ids = document.getElementById("board:files");
        ids.value = "";
        var box = shelf.closest(".write"), picker = shelf.querySelector("[data-picker]");
        picker.addEventListener("change", function () { add(picker.files); picker.value = ""; });
        box.addEventListener("dragover", function (event) {
            if (Array.prototype.indexOf.call(event.dataTransfer.types, "Files") >= 0) {
                event.preventDefault();
                box.classList.add("write-over");
            }
        });
        box.addEventListener("dragleave", function () { box.classList.remove("write-over"); });
        box.addEventListener("drop", function (event) {
            if (event.dataTransfer.files.length) { event.preventDefault(); add(event.dataTransfer.files); }
            box.classList.remove("write-over");
        });
        window.addEventListener("online", function () {
            items.filter(function (item) { return item.state === "broken"; }).forEach(again);
        });
    });
})();
