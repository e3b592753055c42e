using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityBot.Conversation.Post;
using CommunityBot.Nudges;

namespace CommunityBot.Bot.Cli.Rehearsing;

/// <summary>A rehearsal for programs. Days and instants are ISO 8601.</summary>
internal static class RehearsalJson
{
    private static readonly RehearsalShapes s_shapes = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(RehearsalReport report)
    {
        var shape = new Rehearsed(
            report.Days.Start,
            report.Days.End,
            report.OfDemo ? "demo" : "records",
            [.. report.Letters.Select(letter => Shape(report, letter))],
            [.. report.Costs.Select(cost => new RehearsedMonth($"{cost.Month:yyyy-MM}", cost.Channel, cost.Messages))],
            report.Costs.Sum(cost => cost.Messages));
        return JsonSerializer.Serialize(shape, s_shapes.Rehearsed);
    }

    private static RehearsedLine Shape(RehearsalReport report, RehearsedLetter letter) => new(
        report.Clock.Local(letter.At),
        letter.Telling.To.Value,
        RehearsalReport.NameOf(letter),
        letter.Telling.Account.Address.Channel,
        JsonNamingPolicy.CamelCase.ConvertName(letter.Telling.Way.ToString()),
        letter.Telling.Way == Way.Pushed ? 1 : 0,
        [.. letter.Telling.Nudges.Select(nudge => new RehearsedNudge(nudge.About.Key, nudge.Step))],
        letter.Telling.Letter.Text);
}

internal sealed record Rehearsed(
    DateOnly From, DateOnly To, string Data, IReadOnlyList<RehearsedLine> Letters, IReadOnlyList<RehearsedMonth> Months, int Messages);

internal sealed record RehearsedLine(
    DateTimeOffset At, long Person, string Name, string Channel, string Way, int Messages, IReadOnlyList<RehearsedNudge> About, string Text);

internal sealed record RehearsedNudge(string Matter, string Step);

internal sealed record RehearsedMonth(string Month, string Channel, int Messages);

[JsonSerializable(typeof(Rehearsed))]
internal sealed partial class RehearsalShapes : JsonSerializerContext;
