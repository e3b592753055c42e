using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Nudges;

namespace CommunityBot.Core.Tests.Nudges;

/// <summary>What LINE lets be sent, on paper.</summary>
internal sealed record PaperAllowances : IAllowances
{
    public Allowance? Read { get; init; }

    public IReadOnlyList<ForecastLine> Lines { get; init; } = [];

    /// <summary>When nudges were pushed.</summary>
    public IReadOnlyList<DateTimeOffset> Pushed { get; init; } = [];

    public Allowance? Find(string channel) => All().FirstOrDefault(read => read.Channel == channel);

    public IReadOnlyList<Allowance> All() => Read is null ? [] : [Read];

    public void Save(Allowance allowance) => throw new NotSupportedException();

    public void SaveForecast(IEnumerable<ForecastLine> lines) => throw new NotSupportedException();

    public IReadOnlyList<ForecastLine> Forecast(string channel, DateOnly from, DateOnly to) =>
        [.. Lines.Where(line => line.Channel == channel && line.Day >= from && line.Day <= to)];

    public void Spend(Spent message) => throw new NotSupportedException();

    public int SpentSince(string channel, DateTimeOffset since) => channel == ChannelNames.Line ? Pushed.Count(at => at >= since) : 0;

    public DateTimeOffset? LastSpent(ChatAddress to, string sender, DateTimeOffset since) => throw new NotSupportedException();

    public int ForgetSpent(DateTimeOffset instant, bool after = false) => throw new NotSupportedException();

    public Postage At(DateTimeOffset now) => Postage.Read(this, Clock, now);

    public static SchoolClock Clock { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei"));
}
