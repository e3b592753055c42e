namespace CommunityBot.Ports;

/// <summary>The same with their meetings and who was there.</summary>
public interface IMeetingRecords : ICommunityRecords
{
    IMeetings Meetings { get; }

    IAttendance Attendance { get; }
}
