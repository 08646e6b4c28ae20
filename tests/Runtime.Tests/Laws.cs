using Xunit.Sdk;

namespace ArticleSchema.Runtime.Tests;

/// <summary>Checks laws on many inputs. What fails says how to have it again.</summary>
internal static class Laws
{
    /// <summary>Checks a law on generated inputs.</summary>
    /// <param name="seed">A constant: the same inputs in every run.</param>
    /// <param name="count">How many inputs.</param>
    /// <param name="generate">Makes an input.</param>
    /// <param name="check">Throws if the law does not hold.</param>
    public static void ForAll<T>(int seed, int count, Func<Random, T> generate, Action<T> check)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            Check(generate(random), check, $"seed {seed}, iteration {i}");
    }

    /// <summary>Checks a law on every one of some inputs. With the shortest first, what fails is the smallest.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="check">Throws if the law does not hold.</param>
    public static void ForEvery<T>(IEnumerable<T> inputs, Action<T> check)
    {
        var i = 0;
        foreach (var input in inputs)
            Check(input, check, $"no seed, input {i++}");
    }

    private static void Check<T>(T input, Action<T> check, string place)
    {
        try
        {
            check(input);
        }
        catch (Exception exception)
        {
            throw new XunitException($"The law fails ({place}) for {Escaped.Describe(input)}: {exception.Message}", exception);
        }
    }
}
