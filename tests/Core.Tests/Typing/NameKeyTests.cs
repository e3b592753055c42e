using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Typing;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("王小明", "王⼩明")]
    [InlineData("王小明", "王 小　明")]
    [InlineData("王小明", "王小明\uFE00")]
    [InlineData("王小明", "\u200B王小明\u202C")]
    [InlineData("葛萬青", "葛\U000E0100萬⻘")]
    [InlineData("金玉書", "\uF90A玉書")]
    [InlineData("瓦歷斯．諾幹", "瓦歷斯·諾幹", "瓦歷斯‧諾幹", "瓦歷斯・諾幹", "瓦歷斯•諾幹", "瓦歷斯.諾幹", "瓦歷斯˙諾幹", "瓦歷斯 ‧ 諾幹")]
    [InlineData("Jos\u00E9 Garc\u00EDa", "Jose\u0301 Garci\u0301a", "ＪＯＳＥ\u0301　garc\u00EDa", "José  García")]
    [InlineData("O’Brien", "O'Brien", "OʼBrien", "O‘BRIEN", "Ｏ＇Brien")]
    [InlineData("\U00020BB7田", "\U00020BB7 田")]
    [InlineData("AI 社群（甲）", "AI社群(甲)", "ＡＩ 社群 (甲)", "ai社群（甲）")]
    [InlineData("ﬁona straße", "FIONA STRASSE", "Fiona Straẞe", "fiona strasse")]
    [InlineData("İnan Işık", "i\u0307nan işık", "INAN IŞIK", "İNAN IŞIK")]
    [InlineData("ᾳ ἀθήνα", "ΑΙ ἈΘΉΝΑ", "ᾼ Ἀθήνα")]
    [InlineData("ΣΟΦΟΣ", "σοφος", "σοφοσ")]
    [InlineData("王小明", "王小明\u17B4", "王\u2065小明", "王小\uFFF3明", "王小明\U000E0FFF", "王\u180F小明", "王小明\uFFFE")]
    [InlineData("瓦歷斯．諾幹", "瓦歷斯●諾幹", "瓦歷斯᛫諾幹", "瓦歷斯⸱諾幹")]
    [InlineData("陳（美）玲", "陳〔美〕玲", "陳［美］玲", "陳[美]玲", "陳【美】玲", "陳﹝美﹞玲")]
    [InlineData("第1組", "第１組", "第 1 組")]
    public void Spellings_of_one_name_have_one_key(string name, params string[] others) =>
        Assert.All(others, other => Assert.True(NameKey.AreSame(name, other), other));

    [Theory]
    [InlineData("王小明", "王小名")]
    [InlineData("第一組", "第二組")]
    [InlineData("吉田", "\U00020BB7田")]
    [InlineData("Mary Ann", "Maryann")]
    [InlineData("José", "Jose")]
    [InlineData("瓦歷斯．諾幹", "瓦歷斯諾幹")]
    public void Other_names_have_another(string name, string other) => Assert.False(NameKey.AreSame(name, other));

    [Fact]
    public void Folding_once_is_enough_whatever_is_typed() =>
        Property.Holds(Property.AnyWords, typed => Assert.Equal(NameKey.Of(typed), NameKey.Of(NameKey.Of(typed).Value)));
}
