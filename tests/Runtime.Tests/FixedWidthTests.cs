using System.Globalization;
using System.Numerics;

namespace ArticleSchema.Runtime.Tests;

public sealed class FixedWidthTests
{
    [Theory]
    [InlineData("0", 0UL)]
    [InlineData("007", 7UL)]
    [InlineData("2024", 2024UL)]
    [InlineData("18446744073709551615", ulong.MaxValue)]
    [InlineData("000018446744073709551615", ulong.MaxValue)]
    public void DigitsAreRead(string digits, ulong value)
    {
        Assert.True(FixedWidth.TryRead(Bytes.Of(digits), out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("18446744073709551616")]
    [InlineData("18446744073709551620")]
    [InlineData("20000000000000000000")]
    [InlineData("99999999999999999999")]
    [InlineData("100000000000000000000")]
    [InlineData("184467440737095516150")]
    public void ANumberThatDoesNotFitIsRefused(string digits) => Assert.False(FixedWidth.TryRead(Bytes.Of(digits), out _));

    [Fact]
    public void EveryByteThatIsNotADigitIsRefused()
    {
        for (var value = 0; value < 256; value++)
        {
            var isDigit = value is >= '0' and <= '9';
            Assert.Equal(isDigit, FixedWidth.TryRead([(byte)value], out _));
            Assert.Equal(isDigit, FixedWidth.TryRead([(byte)'1', (byte)value, (byte)'2'], out _));
        }
    }

    [Fact]
    public void ReadingIsAsTheReferenceHasIt() =>
        Laws.ForAll(
            seed: 20240610,
            count: 10_000,
            random => random.Next(2) == 0
                ? Bytes.Random(random, "0123456789"u8, maxLength: 22, minLength: 1)
                : Bytes.Of((ulong.MaxValue + (BigInteger)random.Next(-99, 99)).ToString(CultureInfo.InvariantCulture)),
            digits =>
            {
                var number = digits.Aggregate(BigInteger.Zero, (sum, digit) => sum * 10 + (digit - '0'));

                Assert.Equal(number <= ulong.MaxValue, FixedWidth.TryRead(digits, out var value));
                if (number <= ulong.MaxValue)
                    Assert.Equal(number, value);
            });

    [Theory]
    [InlineData(3, 7UL, "007")]
    [InlineData(4, 2024UL, "2024")]
    [InlineData(3, 2024UL, "024")]
    [InlineData(0, 2024UL, "")]
    [InlineData(22, ulong.MaxValue, "0018446744073709551615")]
    public void ANumberIsWrittenWithLeadingZerosOrWithoutItsFirstDigits(int width, ulong value, string digits)
    {
        var destination = new byte[width];

        FixedWidth.Write(destination, value);

        Assert.Equal(Bytes.Of(digits), destination);
    }

    [Fact]
    public void ANumberThatFitsReadsBackAsItself() =>
        Laws.ForAll(seed: 20240611, count: 5_000, random => (ulong)random.NextInt64() >> random.Next(64), value =>
        {
            var digits = value.ToString("D22", CultureInfo.InvariantCulture);
            for (var width = 1; width <= digits.Length; width++)
            {
                var destination = new byte[width];
                FixedWidth.Write(destination, value);
                Assert.Equal(Bytes.Of(digits[^width..]), destination);
            }
            Assert.True(FixedWidth.TryRead(Bytes.Of(digits), out var read));
            Assert.Equal(value, read);
        });

    [Fact]
    public void EveryDateOfManyYearsIsAsTheReferenceHasIt()
    {
        ulong[] years = [0, 1, 4, 100, 400, 1582, 1900, 2000, 2023, 2024, 2100, 9999];
        var dates =
            from year in years
            from month in Enumerable.Range(0, 14)
            from day in Enumerable.Range(0, 33)
            select (year, (ulong)month, (ulong)day);
        Laws.ForEvery(dates, CheckDate);
    }

    [Theory]
    [InlineData(10000, 1, 1)]
    [InlineData(2024 + (1UL << 32), 1, 1)]
    [InlineData(2024, 1 + (1UL << 32), 1)]
    [InlineData(2024, 1, 1 + (1UL << 32))]
    [InlineData(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue)]
    public void NumbersTooLargeForADateAreRefused(ulong year, ulong month, ulong day) => CheckDate((year, month, day));

    private static void CheckDate((ulong Year, ulong Month, ulong Day) input)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{input.Year:D4}-{input.Month:D2}-{input.Day:D2}");
        var isDate = DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var expected);

        Assert.Equal(isDate, FixedWidth.TryMakeDate(input.Year, input.Month, input.Day, out var date));
        Assert.Equal(expected, date);
    }

    [Fact]
    public void EveryDayOfTheCalendarIsMadeOfItsNumbers()
    {
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue; day = day.AddDays(1))
        {
            if (!FixedWidth.TryMakeDate((ulong)day.Year, (ulong)day.Month, (ulong)day.Day, out var made) || made != day)
                Assert.Fail($"{day:O} became {made:O}");
        }
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("007", 7L)]
    [InlineData("-12", -12L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void ASignedNumberIsDigitsWithAMinusOrWithout(string text, long expected)
    {
        Assert.True(FixedWidth.TryReadSigned(Bytes.Of(text), out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData("1\0")]
    [InlineData(" 1")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    public void WhatIsNoSignedNumberIsRefused(string text) => Assert.False(FixedWidth.TryReadSigned(Bytes.Of(text), out _));

    [Theory]
    [InlineData("12x", true, 2, 0)]
    [InlineData("x-12", true, 0, 3)]
    [InlineData("x-12", false, 0, 2)]
    [InlineData("-12-3", true, 3, 2)]
    [InlineData("-12-3", false, 0, 1)]
    [InlineData("-", true, 0, 0)]
    [InlineData("", true, 0, 0)]
    public void DigitsAreCountedFromBothEnds(string window, bool isSigned, int first, int last)
    {
        Assert.Equal(first, FixedWidth.CountFirst(Bytes.Of(window), isSigned));
        Assert.Equal(last, FixedWidth.CountLast(Bytes.Of(window), isSigned));
    }
}
