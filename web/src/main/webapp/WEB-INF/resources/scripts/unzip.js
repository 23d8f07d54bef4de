/*
 * Opens a zip in the browser, so that its files travel one by one like any others: a break costs one piece and not the whole
 * zip. Names without the mark of UTF-8 are those of a Japanese Windows (CP932).
 */
(function () {
    "use strict";

    var END = 0x06054b50, END64_PLACE = 0x07064b50, END64 = 0x06064b50, ENTRY = 0x02014b50;
    var UTF8 = 0x800, ENCRYPTED = 1, STORED = 0, DEFLATED = 8;

    function view(blob) {
        return blob.arrayBuffer().then(function (buffer) { return new DataView(buffer); });
    }

    function u64(data, at) { return data.getUint32(at, true) + data.getUint32(at + 4, true) * 0x100000000; }

    function nameOf(bytes, flags) {
        if (flags & UTF8) { return new TextDecoder("utf-8").decode(bytes); }
        try {
            return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        } catch (noUtf8) {
            return new TextDecoder("shift_jis").decode(bytes);
        }
    }

    /* Where the list of entries is: at the end, and for large zips where the end points to. */
    async function directory(file) {
        var from = Math.max(0, file.size - 65557), tail = await view(file.slice(from));
        var at = tail.byteLength - 22;
        while (at >= 0 && tail.getUint32(at, true) !== END) { at--; }
        if (at < 0) { throw new Error("no zip"); }
        var found = { count: tail.getUint16(at + 10, true), size: tail.getUint32(at + 12, true), at: tail.getUint32(at + 16, true) };
        if (at >= 20 && tail.getUint32(at - 20, true) === END64_PLACE) {
            var place = u64(tail, at - 12), end = await view(file.slice(place, place + 56));
            if (end.getUint32(0, true) !== END64) { throw new Error("no zip"); }
            found = { count: u64(end, 32), size: u64(end, 40), at: u64(end, 48) };
        }
        return found;
    }

    /* Sizes that do not fit their field stand in an extra field, in this order. */
    function large(data, entry, at, end) {
        while (at + 4 <= end) {
            var id = data.getUint16(at, true), length = data.getUint16(at + 2, true), value = at + 4;
            if (id === 1) {
                ["size", "packed", "at"].forEach(function (name) {
                    if (entry[name] === 0xffffffff) {
                        entry[name] = u64(data, value);
                        value += 8;
                    }
                });
                return;
            }
            at += 4 + length;
        }
    }

    function entriesOf(data, count, file, largest) {
        var found = [], at = 0;
        for (var i = 0; i < count; i++) {
            if (data.getUint32(at, true) !== ENTRY) { throw new Error("no zip"); }
            var nameLength = data.getUint16(at + 28, true), extra = data.getUint16(at + 30, true);
            var name = new Uint8Array(data.buffer, data.byteOffset + at + 46, nameLength), flags = data.getUint16(at + 8, true);
            var entry = {
                path: nameOf(name, flags), method: data.getUint16(at + 10, true), packed: data.getUint32(at + 20, true),
                size: data.getUint32(at + 24, true), at: data.getUint32(at + 42, true)
            };
            large(data, entry, at + 46 + nameLength, at + 46 + nameLength + extra);
            if (flags & ENCRYPTED || entry.method !== STORED && entry.method !== DEFLATED) { throw new Error("cannot be opened"); }
            at += 46 + nameLength + extra + data.getUint16(at + 32, true);
            if (!entry.path.endsWith("/")) { found.push(fileOf(file, entry, largest)); }
        }
        return found;
    }

    function fileOf(file, entry, largest) {
        return {
            path: entry.path.replace(/\\/g, "/"), size: Math.min(entry.size, largest + 1),
            read: function () { return contentOf(file, entry, largest); }
        };
    }

    /* Null for one that is larger than may be sent, whatever the zip says of its size: reading stops there. */
    async function contentOf(file, entry, largest) {
        var head = await view(file.slice(entry.at, entry.at + 30));
        var from = entry.at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
        var packed = file.slice(from, from + entry.packed);
        if (entry.method === STORED) { return packed.size > largest ? null : packed; }
        var reader = packed.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(), parts = [], size = 0;
        for (var part = await reader.read(); !part.done; part = await reader.read()) {
            size += part.value.length;
            if (size > largest) {
                reader.cancel().catch(function () {});
                return null;
            }
            parts.push(part.value);
        }
        return new Blob(parts);
    }

    window.polarisUnzip = async function (file, largest) {
        var found = await directory(file), data = await view(file.slice(found.at, found.at + found.size));
        return entriesOf(data, found.count, file, largest);
    };
})();
