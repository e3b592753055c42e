using CommunityBot.Messages;
using FsCheck;
using FsCheck.Fluent;
using Property = CommunityBot.Core.Tests.Property;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>Replies of every shape and size, with whatever people type in them.</summary>
internal static class AnyReply
{
    private static readonly Gen<string> s_marks = Gen.Elements("\\*_~`|>#-[]()<@:.1 ab中😀\n".ToCharArray()).ArrayOf().Select(units => new string(units));

    private static readonly Gen<string> s_short =
        Gen.OneOf(Property.AnyWords, s_marks, Gen.Elements("", " ", "@everyone", "<@123>", "https://example.com/", "||x||"));

    /// <summary>Mostly short, at times far longer than anything holds.</summary>
    private static readonly Gen<string> s_text = s_short.SelectMany(text => Gen.Frequency(
        (12, Gen.Constant(text)),
        (1, Gen.Choose(1, 100).Select(times => string.Concat(Enumerable.Repeat(text, times)))),
        (1, Gen.Choose(1, 7_000).Select(length => new string('字', length)))));

    private static readonly Gen<Choice> s_choice = s_text.SelectMany(
        label => s_text.SelectMany(words => Gen.Choose(0, 9).Select<int, Choice>(kind => kind switch
        {
            0 => Choice.Opening(label, new Uri("https://bot.example.tw/board/3")),
            1 => Choice.Opening(label, new Uri("http://localhost:5000/board/3")),
            2 or 3 => Choice.Filling(label, words),
            4 => Choice.Saying(label, "說明"),
            _ => Choice.Saying(label, words),
        })));

    private static readonly Gen<IReadOnlyList<Choice>> s_choices = ListOf(s_choice, 60);

    private static readonly Gen<Field> s_field = s_text.SelectMany(
        label => s_text.SelectMany(value => Gen.Choose(-1, 130).SelectMany(bar => Gen.Choose(0, 1).Select(at => new Field(label, value)
        {
            Bar = bar < 0 ? null : bar,
            At = at == 0 ? null : new DateTimeOffset(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8)),
        }))));

    private static readonly Gen<Card> s_card = s_text.SelectMany(
        title => s_text.SelectMany(note => ListOf(s_field, 60).SelectMany(fields => s_choices.Select(buttons => new Card
        {
            Title = title,
            Note = note,
            Fields = fields,
            Buttons = buttons,
            QrContent = note.Length % 2 == 0 ? "簽到 4821" : null,
        }))));

    private static readonly Gen<Reply> s_one = s_text.SelectMany(
        words => s_card.SelectMany(card => s_choices.SelectMany(choices => Gen.Choose(0, 3).Select(kind => new Reply
        {
            Words = words,
            Card = kind > 1 ? card : null,
            Choices = choices,
            Asks = kind is 1 or 3,
        }))));

    public static readonly Gen<Reply> All =
        s_one.SelectMany(first => s_one.SelectMany(second => Gen.Choose(0, 2).Select(kind => kind == 0 ? first with { PostScript = second } : first)));

    private static Gen<IReadOnlyList<T>> ListOf<T>(Gen<T> one, int most) => Gen.Choose(0, most)
        .SelectMany(count => Gen.Frequency((6, Gen.Constant(count % 7)), (1, Gen.Constant(count))))
        .SelectMany(count => one.ArrayOf(count))
        .Select(all => (IReadOnlyList<T>)all);
}
