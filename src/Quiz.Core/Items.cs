using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Quiz.Core;

/// <summary>
/// An immutable list that is equal to another one with equal elements, so that records that hold it are values too.
/// </summary>
/// <remarks><see cref="ImmutableArray{T}"/> compares by reference, which silently breaks the equality of every record
/// around it.</remarks>
[CollectionBuilder(typeof(Items), nameof(Items.Create))]
public readonly struct Items<T> : IReadOnlyList<T>, IEquatable<Items<T>>
{
    private readonly ImmutableArray<T> _array;

    internal Items(ImmutableArray<T> array) => _array = array;

    public int Count => _array.IsDefault ? 0 : _array.Length;

    public bool IsEmpty => Count == 0;

    public T this[int index] => _array[index];

    public Items<T> Add(T item) => [.. this, item];

    public Items<T> With(int index, T item) => new(_array.SetItem(index, item));

    public bool Equals(Items<T> other) => this.SequenceEqual(other);

    public override bool Equals(object? obj) => obj is Items<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in this) hash.Add(item);
        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", this)}]";

    public ImmutableArray<T>.Enumerator GetEnumerator() => (_array.IsDefault ? [] : _array).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_array.IsDefault ? [] : _array)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public static bool operator ==(Items<T> left, Items<T> right) => left.Equals(right);

    public static bool operator !=(Items<T> left, Items<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="Items{T}"/> from collection expressions and sequences.</summary>
public static class Items
{
    public static Items<T> Create<T>(ReadOnlySpan<T> values) => new([.. values]);

    public static Items<T> ToItems<T>(this IEnumerable<T> values) => new([.. values]);
}
