using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Caching;

/// <summary>What the names in a file can mean beyond itself: what the files of a compilation declare, and what it refers to. Keeps nothing
/// of the compilation alive.</summary>
internal sealed class Surroundings
{
    private static readonly ConditionalWeakTable<Compilation, Surroundings> _ofCompilations = new();
    private static readonly ConditionalWeakTable<object, object> _identities = new();

    private readonly ImmutableArray<object> _settings;
    private readonly ImmutableArray<DeclaredNames> _files;
    private readonly HashSet<DeclaredNames> _fileSet;
    private WeakReference<Surroundings>? _same;

    private Surroundings(Compilation compilation, CancellationToken cancellation)
    {
        _settings = [compilation.AssemblyName ?? "", IdentityOf(compilation.Options), .. compilation.References.Select(IdentityOf)];
        _files = [.. compilation.SyntaxTrees.Select(tree => DeclaredNames.Of(tree, cancellation))];
        _fileSet = [.. _files];
    }

    public static Surroundings Of(Compilation compilation, CancellationToken cancellation) =>
        _ofCompilations.GetValue(compilation, compilation => new(compilation, cancellation));

    /// <summary>Whether a file is there, as it was.</summary>
    public bool Has(DeclaredNames file) => _fileSet.Contains(file);

    /// <summary>Whether a name is one of a type, a namespace or an alias in one of the files.</summary>
    public bool Declares(string name) => _files.Any(file => file.HasEnum(name) || file.HasOther(name));

    /// <summary>Whether a name is one of an enum in one of the files, and of nothing else in any.</summary>
    public bool DeclaresAsEnum(string name) => _files.Any(file => file.HasEnum(name)) && !_files.Any(file => file.HasOther(name));

    /// <summary>Whether every name means the same in others as here, as long as what it means is not looked into.</summary>
    public bool NamesMeanTheSameIn(Surroundings other)
    {
        if (ReferenceEquals(this, other) || (other._same is { } last && last.TryGetTarget(out var same) && ReferenceEquals(this, same)))
            return true;
        if (!_settings.SequenceEqual(other._settings) || _files.Length != other._files.Length)
            return false;

        for (var i = 0; i < _files.Length; i++)
            if (!DeclareTheSame(_files[i], other._files[i]))
                return false;

        // All types come with the same question, a run after the other: the answer is found once.
        other._same = new(this);
        return true;
    }

    private static bool DeclareTheSame(DeclaredNames file, DeclaredNames other) =>
        ReferenceEquals(file, other) || file.Outline == other.Outline;

    /// <summary>What stands for an object without keeping it alive.</summary>
    private static object IdentityOf(object value) => _identities.GetOrCreateValue(value);
}
