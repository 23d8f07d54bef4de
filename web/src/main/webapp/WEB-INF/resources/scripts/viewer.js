/*
 * Documents of the opened entries and files of a post, one at a time in a dialog over the page, so that nobody leaves the
 * person. The links that open it stand together in the panel or below the post; without this script they open beside the page.
 */
(function () {
    "use strict";

    var PLACE = "#panel, [data-files]";
    var TAGS = { image: "img", video: "video", frame: "iframe" };
    var viewer = document.getElementById("viewer");
    var body = document.getElementById("viewerBody");
    var links = [];
    var at = 0;
    var opener = null;

    function element(id) {
        return document.getElementById(id);
    }

    function drawing(link) {
        var shown = document.createElement(TAGS[link.dataset.view]);
        shown.className = "viewer-" + link.dataset.view;
        shown.src = link.href;
        shown[link.dataset.view === "image" ? "alt" : "title"] = link.dataset.name;
        shown.controls = link.dataset.view === "video";
        return shown;
    }

    function show(place) {
        at = (place + links.length) % links.length;
        var link = links[at];
        body.textContent = "";
        body.appendChild(drawing(link));
        element("viewerTitle").textContent = link.dataset.heading + "\u3000" + link.dataset.name;
        element("viewerPlace").textContent = element("viewerPlace").dataset.words
            .replace("{0}", links.length).replace("{1}", at + 1);
        element("viewerTab").href = link.href;
        element("viewerSave").href = link.href + "&save=1";
        element("viewerSave").download = link.dataset.name;
        element("viewerPrevious").disabled = links.length < 2;
        element("viewerNext").disabled = links.length < 2;
    }

    function open(link) {
        opener = link;
        links = Array.prototype.slice.call(link.closest(PLACE).querySelectorAll("[data-view]"));
        show(links.indexOf(link));
        viewer.showModal();
        element("viewerClose").focus();
    }

    function step(count) {
        if (links.length > 1) {
            show(at + count);
        }
    }

    document.addEventListener("click", function (event) {
        var link = event.target.closest("[data-view]");
        if (link && link.closest(PLACE) && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            open(link);
        }
    });
    viewer.addEventListener("keydown", function (event) {
        if (event.target.tagName === "VIDEO") {
            return; // its arrows move within it
        }
        if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
            event.preventDefault();
            step(event.key === "ArrowLeft" ? -1 : 1);
        }
    });
    viewer.addEventListener("close", function () {
        body.textContent = "";
        if (opener) {
            opener.focus();
        }
    });
    element("viewerPrevious").addEventListener("click", function () {
        step(-1);
    });
    element("viewerNext").addEventListener("click", function () {
        step(1);
    });
    element("viewerClose").addEventListener("click", function () {
        viewer.close();
    });
})();
