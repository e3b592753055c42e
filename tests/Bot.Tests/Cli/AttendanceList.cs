namespace CommunityBot.Bot.Tests.Cli;

/// <summary>A list of who was at meetings, as an office keeps it.</summary>
internal static class AttendanceList
{
    public const string Heading = "社群,日期,時間,活動,姓名,學校,身分,出席情形,簽到,簽退,備註,計畫";

    /// <param name="run">In whose folder it is.</param>
    /// <param name="rows">Without the programme.</param>
    public static string Write(CommandRun run, IEnumerable<string> rows) =>
        run.Write("list.csv", string.Join('\n', rows.Select(row => $"{row},{AttendanceScene.Programme}").Prepend(Heading)));
}
