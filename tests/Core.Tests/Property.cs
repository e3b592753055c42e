using FsCheck;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests;

/// <summary>Checks a sentence about all values of a kind against several hundred of them.</summary>
internal static class Property
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(500);

    /// <summary>Strings as people and mischief-makers send them: any UTF-16 units, and the marks that readers look for.</summary>
    public static readonly Gen<string> AnyWords = Gen.Choose(0, 3)
        .SelectMany(kind => kind switch
        {
            0 => Gen.Choose(0, char.MaxValue).Select(unit => (char)unit),
            1 => Gen.Elements("0123456789/:-.#年月日".ToCharArray()),
            2 => Gen.Elements("一二三四五十兩點半時分上下午週星期民國到至明天後簽退請假活動綁定我要了嗎".ToCharArray()),
            _ => Gen.Elements(" amptonexwd（）()「」，\u200b\u202e\t\n".ToCharArray()),
        })
        .ArrayOf()
        .Select(units => new string(units));

    /// <summary>Days of ROC years with three digits: nobody plans one before them.</summary>
    public static readonly Gen<DateOnly> AnyDay = Gen.Choose(0, 365 * 60).Select(new DateOnly(2011, 1, 1).AddDays);

    public static readonly Gen<TimeOnly> AnyTime = Gen.Choose(0, (24 * 60) - 1).Select(minute => TimeOnly.MinValue.AddMinutes(minute));

    public static void Holds<T>(Gen<T> values, Action<T> sentence) =>
        Prop.ForAll(values.ToArbitrary(), sentence).Check(s_config);
}
