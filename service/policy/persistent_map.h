// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/prefetch.h"

#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <utility>

namespace policy {

/// A hash map that is copied in constant time: copies share their nodes, and changing one copy
/// rebuilds only the nodes on the way to the change (a hash array mapped trie, 32-way, in the
/// canonical form of CHAMP: equal content has equal shape). It is home-made because Debian packages
/// no such container (libimmer is absent).
///
/// A snapshot of a million tokens is thereby changed in microseconds while workers go on reading
/// the one before. A node or record that only one map holds is changed in place, so that building a
/// map by set() costs no more than filling an ordinary hash map.
///
/// \a Traits says what a record's key is:
///     using Key = ...;                          // cheap to copy, has ==
///     static Key key(const Record&);
///     static std::uint64_t hash(const Key&);    // all 64 bits well mixed
///
/// Thread safety is that of a value: several threads may read one map and copies of one map may be
/// changed and destroyed on different threads. find() takes no lock, allocates nothing and touches
/// no reference count. Out of memory in set() or erase() ends the process.
template <typename Record, typename Traits>
class PersistentMap
{
    struct Node;

public:
    using Key = typename Traits::Key;

    PersistentMap() = default;
    PersistentMap(const PersistentMap& other) noexcept
        : m_root(shared(other.m_root))
        , m_size(other.m_size)
    { }
    PersistentMap(PersistentMap&& other) noexcept
        : m_root(std::exchange(other.m_root, nullptr))
        , m_size(std::exchange(other.m_size, 0))
    { }
    PersistentMap& operator=(PersistentMap other) noexcept
    {
        std::swap(m_root, other.m_root);
        std::swap(m_size, other.m_size);
        return *this;
    }
    ~PersistentMap() { release(m_root); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// The record, valid as long as any map that holds it; null when there is none.
    [[nodiscard]] const Record* find(const Key& key) const
    {
        const Node* node = m_root;
        if (!node)
            return nullptr;
        const std::uint64_t hash = Traits::hash(key);
        for (unsigned shift = 0;; shift += bitsPerLevel) {
            if (node->collisions > 0)
                return findCollision(*node, key);
            const std::uint32_t bit = bitOf(hash, shift);
            if (node->entries & bit) {
                const Record& record = node->cells()[entryIndex(*node, bit)].entry->record;
                return Traits::key(record) == key ? &record : nullptr;
            }
            if (!(node->nodes & bit))
                return nullptr;
            node = node->cells()[nodeIndex(*node, bit)].node;
        }
    }

    /// Adds the record, or puts it in the place of the one with the same key.
    void set(Record record) noexcept
    {
        const std::uint64_t hash = Traits::hash(Traits::key(record));
        auto* entry = new Entry{{1}, std::move(record)};
        if (!m_root) {
            m_root = newNode(1);
            m_root->entries = bitOf(hash, 0);
            m_root->cells()[0].entry = entry;
            m_size = 1;
            return;
        }
        bool added = false;
        m_root = put(m_root, 0, hash, entry, added);
        m_size += added ? 1 : 0;
    }

    /// Whether there was such a record.
    bool erase(const Key& key) noexcept
    {
        if (!find(key))
            return false;
        m_root = take(m_root, 0, Traits::hash(key), key);
        if (--m_size == 0) {
            release(m_root);
            m_root = nullptr;
        }
        return true;
    }

    /// Calls \a visit with every record, in no particular order.
    template <typename Visit>
    void forEach(Visit&& visit) const
    {
        if (m_root)
            forEachIn(*m_root, visit);
    }

    /// Goes to where a record is, one node at a time, and asks for the memory of the next before it
    /// is needed, so that a caller with other work between the steps never waits for it. Only for
    /// fetching: whether the key is there, find() tells.
    class Approach
    {
    public:
        Approach() = default;
        /// The map must outlive it.
        Approach(const PersistentMap& map, const Key& key)
            : m_node(map.m_root)
            , m_hash(Traits::hash(key))
        { }

        /// Reads one node. False when there is none left.
        bool step()
        {
            if (!m_node)
                return false;
            const Node& node = *m_node;
            m_node = nullptr;
            if (node.collisions > 0)
                return false;
            const std::uint32_t bit = bitOf(m_hash, m_shift);
            m_shift += bitsPerLevel;
            if (node.entries & bit) {
                m_record = &node.cells()[entryIndex(node, bit)].entry->record;
                core::prefetch(m_record, sizeof(Record));
            } else if (node.nodes & bit) {
                m_node = node.cells()[nodeIndex(node, bit)].node;
                core::prefetch(m_node);
            }
            return m_node || m_record;
        }
        /// The record that is where the key's would be, once step() has said false; it may have
        /// another key.
        [[nodiscard]] const Record* arrived() const { return m_record; }

    private:
        const Node* m_node = nullptr;
        const Record* m_record = nullptr;
        std::uint64_t m_hash = 0;
        unsigned m_shift = 0;
    };

private:
    static constexpr unsigned bitsPerLevel = 5;
    static constexpr unsigned hashBits = 64;

    struct Entry
    {
        std::atomic<std::uint32_t> references;
        Record record;
    };
    union Cell {
        Entry* entry;
        Node* node;
    };

    /// Cells follow the header in the same allocation: the entries in the order of their bits, then
    /// the nodes. Below the last bits of the hash a node is a plain list of \a collisions entries.
    struct Node
    {
        std::atomic<std::uint32_t> references;
        std::uint32_t entries = 0;
        std::uint32_t nodes = 0;
        std::uint32_t collisions = 0;

        [[nodiscard]] unsigned entryCount() const
        {
            return collisions > 0 ? collisions : static_cast<unsigned>(std::popcount(entries));
        }
        [[nodiscard]] unsigned cellCount() const
        {
            return entryCount() + static_cast<unsigned>(std::popcount(nodes));
        }
        [[nodiscard]] Cell* cells() { return reinterpret_cast<Cell*>(this + 1); }
        [[nodiscard]] const Cell* cells() const { return reinterpret_cast<const Cell*>(this + 1); }
    };
    static_assert(sizeof(Node) % alignof(Cell) == 0);

    static std::uint32_t bitOf(std::uint64_t hash, unsigned shift)
    {
        return std::uint32_t{1} << ((hash >> shift) & 31U);
    }
    static unsigned entryIndex(const Node& node, std::uint32_t bit)
    {
        return static_cast<unsigned>(std::popcount(node.entries & (bit - 1)));
    }
    static unsigned nodeIndex(const Node& node, std::uint32_t bit)
    {
        return node.entryCount() + static_cast<unsigned>(std::popcount(node.nodes & (bit - 1)));
    }

    static const Record* findCollision(const Node& node, const Key& key)
    {
        for (unsigned i = 0; i < node.collisions; ++i) {
            const Record& record = node.cells()[i].entry->record;
            if (Traits::key(record) == key)
                return &record;
        }
        return nullptr;
    }

    template <typename Visit>
    static void forEachIn(const Node& node, Visit& visit)
    {
        const unsigned entries = node.entryCount();
        for (unsigned i = 0; i < entries; ++i)
            visit(node.cells()[i].entry->record);
        for (unsigned i = entries; i < node.cellCount(); ++i)
            forEachIn(*node.cells()[i].node, visit);
    }

    // Ownership: every Node* and Entry* that a function below takes or returns carries one
    // reference.

    static Node* newNode(unsigned cells)
    {
        void* memory = ::operator new(sizeof(Node) + cells * sizeof(Cell));
        return new (memory) Node{{1}};
    }
    static void freeNode(Node* node)
    {
        node->~Node();
        ::operator delete(node);
    }
    static Node* shared(Node* node)
    {
        if (node)
            node->references.fetch_add(1, std::memory_order_relaxed);
        return node;
    }
    static void release(Entry* entry)
    {
        if (entry->references.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete entry;
    }
    static void release(Node* node)
    {
        if (!node || node->references.fetch_sub(1, std::memory_order_acq_rel) != 1)
            return;
        const unsigned entries = node->entryCount();
        const unsigned cells = node->cellCount();
        for (unsigned i = 0; i < entries; ++i)
            release(node->cells()[i].entry);
        for (unsigned i = entries; i < cells; ++i)
            release(node->cells()[i].node);
        freeNode(node);
    }

    /// Whether nobody else can see the node, so that it may be changed in place: a second reference
    /// could only be made from the one that the caller holds.
    static bool isAlone(const Node* node)
    {
        return node->references.load(std::memory_order_acquire) == 1;
    }
    /// Moves (\a alone) or copies cells out of a node that is about to be left.
    static void carry(Node* from, unsigned first, unsigned count, Cell* to, bool alone)
    {
        std::memcpy(to, from->cells() + first, count * sizeof(Cell));
        if (alone)
            return;
        const unsigned entries = from->entryCount();
        for (unsigned i = 0; i < count; ++i) {
            if (first + i < entries)
                to[i].entry->references.fetch_add(1, std::memory_order_relaxed);
            else
                shared(to[i].node);
        }
    }
    static void leave(Node* node, bool alone)
    {
        if (alone)
            freeNode(node);
        else
            release(node);
    }

    /// The same node for the caller alone.
    static Node* unshared(Node* node)
    {
        if (isAlone(node))
            return node;
        const unsigned count = node->cellCount();
        Node* copy = newNode(count);
        carry(node, 0, count, copy->cells(), false);
        copy->entries = node->entries;
        copy->nodes = node->nodes;
        copy->collisions = node->collisions;
        release(node);
        return copy;
    }
    /// Makes room at \a index; the caller fills it and sets the bits.
    static Node* widened(Node* node, unsigned index)
    {
        const bool alone = isAlone(node);
        const unsigned count = node->cellCount();
        Node* wide = newNode(count + 1);
        carry(node, 0, index, wide->cells(), alone);
        carry(node, index, count - index, wide->cells() + index + 1, alone);
        wide->entries = node->entries;
        wide->nodes = node->nodes;
        wide->collisions = node->collisions;
        leave(node, alone);
        return wide;
    }
    /// Takes the cell at \a index out; its reference goes to the caller, who clears the bits.
    static Node* narrowed(Node* node, unsigned index, Cell& taken)
    {
        const bool alone = isAlone(node);
        const unsigned count = node->cellCount();
        Node* narrow = newNode(count - 1);
        carry(node, 0, index, narrow->cells(), alone);
        carry(node, index, 1, &taken, alone);
        carry(node, index + 1, count - index - 1, narrow->cells() + index, alone);
        narrow->entries = node->entries;
        narrow->nodes = node->nodes;
        narrow->collisions = node->collisions;
        leave(node, alone);
        return narrow;
    }

    static Node* put(Node* node, unsigned shift, std::uint64_t hash, Entry* entry, bool& added)
    {
        if (node->collisions > 0)
            return putCollision(node, entry, added);
        const std::uint32_t bit = bitOf(hash, shift);
        if (node->nodes & bit) {
            node = unshared(node);
            Cell& cell = node->cells()[nodeIndex(*node, bit)];
            cell.node = put(cell.node, shift + bitsPerLevel, hash, entry, added);
            return node;
        }
        const unsigned index = entryIndex(*node, bit);
        if (!(node->entries & bit)) {
            node = widened(node, index);
            node->entries |= bit;
            node->cells()[index].entry = entry;
            added = true;
            return node;
        }
        const Key key = Traits::key(node->cells()[index].entry->record);
        if (key == Traits::key(entry->record)) {
            node = unshared(node);
            release(std::exchange(node->cells()[index].entry, entry));
            return node;
        }
        added = true;
        Cell previous{};
        const std::uint64_t previousHash = Traits::hash(key);
        node = narrowed(node, index, previous);
        node->entries &= ~bit;
        Node* pair = pairOf(shift + bitsPerLevel, previousHash, previous.entry, hash, entry);
        const unsigned place = nodeIndex(*node, bit);
        node = widened(node, place);
        node->nodes |= bit;
        node->cells()[place].node = pair;
        return node;
    }

    static Node* putCollision(Node* node, Entry* entry, bool& added)
    {
        const Key key = Traits::key(entry->record);
        for (unsigned i = 0; i < node->collisions; ++i) {
            if (Traits::key(node->cells()[i].entry->record) == key) {
                node = unshared(node);
                release(std::exchange(node->cells()[i].entry, entry));
                return node;
            }
        }
        added = true;
        const unsigned last = node->collisions;
        node = widened(node, last);
        node->cells()[last].entry = entry;
        ++node->collisions;
        return node;
    }

    /// The smallest subtree that holds two entries with different keys.
    static Node* pairOf(unsigned shift, std::uint64_t hashA, Entry* a, std::uint64_t hashB,
                        Entry* b)
    {
        if (shift >= hashBits) {
            Node* list = newNode(2);
            list->collisions = 2;
            list->cells()[0].entry = a;
            list->cells()[1].entry = b;
            return list;
        }
        const std::uint32_t bitA = bitOf(hashA, shift);
        const std::uint32_t bitB = bitOf(hashB, shift);
        if (bitA == bitB) {
            Node* chain = newNode(1);
            chain->nodes = bitA;
            chain->cells()[0].node = pairOf(shift + bitsPerLevel, hashA, a, hashB, b);
            return chain;
        }
        Node* pair = newNode(2);
        pair->entries = bitA | bitB;
        pair->cells()[bitA < bitB ? 0 : 1].entry = a;
        pair->cells()[bitA < bitB ? 1 : 0].entry = b;
        return pair;
    }

    /// Removes a key that is known to be there.
    static Node* take(Node* node, unsigned shift, std::uint64_t hash, const Key& key)
    {
        if (node->collisions > 0)
            return takeCollision(node, key);
        const std::uint32_t bit = bitOf(hash, shift);
        if (node->entries & bit) {
            Cell taken{};
            node = narrowed(node, entryIndex(*node, bit), taken);
            node->entries &= ~bit;
            release(taken.entry);
            return node;
        }
        node = unshared(node);
        Cell& cell = node->cells()[nodeIndex(*node, bit)];
        cell.node = take(cell.node, shift + bitsPerLevel, hash, key);
        const bool single = cell.node->nodes == 0 && cell.node->entryCount() == 1;
        return single ? lifted(node, bit) : node;
    }

    static Node* takeCollision(Node* node, const Key& key)
    {
        unsigned index = 0;
        while (!(Traits::key(node->cells()[index].entry->record) == key))
            ++index;
        Cell taken{};
        node = narrowed(node, index, taken);
        --node->collisions;
        release(taken.entry);
        return node;
    }

    /// Puts the only entry of a child in the place of the child, so that the shape stays canonical.
    static Node* lifted(Node* node, std::uint32_t bit)
    {
        Cell child{};
        node = narrowed(node, nodeIndex(*node, bit), child);
        node->nodes &= ~bit;
        Entry* entry = child.node->cells()[0].entry;
        entry->references.fetch_add(1, std::memory_order_relaxed);
        release(child.node);
        const unsigned index = entryIndex(*node, bit);
        node = widened(node, index);
        node->entries |= bit;
        node->cells()[index].entry = entry;
        return node;
    }

    Node* m_root = nullptr;
    std::size_t m_size = 0;
};

/// Mixes all bits of a number into all bits of the result (the finaliser of SplitMix64).
[[nodiscard]] constexpr std::uint64_t mixedBits(std::uint64_t x)
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9U;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebU;
    x ^= x >> 31;
    return x;
}

} // namespace policy
